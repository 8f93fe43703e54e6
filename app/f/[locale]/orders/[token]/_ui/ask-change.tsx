'use client';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Sheet } from '@/app/_ui/sheet';
import { howToAsk } from '@/domain/orders/change-rules';
import { type Ask, type AskKind, askKinds } from '@/domain/orders/order-change';
import type { OrderView } from '@/domain/orders/order-view';
import { noteLimit } from '@/domain/orders/place-order-input';
import { fill } from '@/i18n/fill';
import { orderChangeMessages } from '@/i18n/order-changes';
import { inLocale } from '@/i18n/text';
import { askChange } from '@/phone/order-changes';
import { makeKey } from '@/phone/outbox/entry';
import { lineName } from './change-words';
import s from './order.module.css';
import { type TellingProps, useTelling } from './use-telling';

/** What can still be asked for here; calling off while it is free has a button of its own, and the last line is all there is. */
const kindsFor = (order: OrderView): AskKind[] =>
  askKinds.filter((kind) => howToAsk(kind, order) !== null && !(kind === 'cancel' && order.canCancel) && !(kind === 'remove' && order.lines.length < 2));

/** Ask for a change, or what was asked and waits for the shop. */
export default function AskChange(props: TellingProps) {
  const { order } = props.live;
  const words = orderChangeMessages[props.page.locale].ask;
  const [open, setOpen] = useState(false);
  const { request } = order;
  if (request) {
    const item = lineName(order, request.line ?? undefined, props.page);
    return <p className={s.asking} role="status">{fill(words.waiting[request.kind], { room: request.room ?? '', item })}</p>;
  }
  const kinds = kindsFor(order);
  if (kinds.length === 0) return null;
  return (
    <>
      <button type="button" className="go plain" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {open && (
        <Sheet label={words.title} closeLabel={words.close} onClose={() => setOpen(false)}>
          <AskForm {...props} kinds={kinds} onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  );
}

type FormProps = TellingProps & { kinds: readonly AskKind[]; onDone: () => void };

function AskForm({ live, page, kinds, onDone }: FormProps) {
  const { order } = live;
  const { ask: words, sending } = orderChangeMessages[page.locale];
  const { busy, trouble, tell } = useTelling({ live, page });
  const [kind, setKind] = useState<AskKind>(kinds[0]!);
  const [typed, setTyped] = useState({ room: order.room ?? '', note: order.note ?? '', line: order.lines[0]!.position });
  // The shop may have taken the line out while the sheet is open.
  const draft = { ...typed, line: order.lines.some(({ position }) => position === typed.line) ? typed.line : order.lines[0]!.position };
  // The same wish has the same key, however often it is tapped; another wish is another.
  const sent = useRef<{ wish: string; key: string }>(null);
  const atOnce = howToAsk(kind, order) === 'at_once';
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const ask = askOf(kind, draft);
    const wish = JSON.stringify(ask);
    if (sent.current?.wish !== wish) sent.current = { wish, key: makeKey() };
    const { key } = sent.current;
    if (await tell(() => askChange(live.token, key, ask))) onDone();
  };
  return (
    <form className={s.form} onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      <fieldset className={s.picks}>
        <legend className="visually-hidden">{words.title}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            {words.kinds[each]}
          </label>
        ))}
      </fieldset>
      <KindField {...{ kind, order, page, draft }} onDraft={(change) => setTyped({ ...draft, ...change })} />
      <p className={s.soft}>{atOnce ? words.atOnce : words.asks}</p>
      {trouble && <p role="alert" className={s.trouble}>{trouble}</p>}
      <button type="submit" className="go" disabled={busy} aria-busy={busy}>
        {busy ? sending : atOnce ? words.change : words.send}
      </button>
    </form>
  );
}

type Draft = { room: string; note: string; line: number };

function askOf(kind: AskKind, { room, note, line }: Draft): Ask {
  switch (kind) {
    case 'room': return { kind, room: room.trim() };
    case 'note': return { kind, note: note.trim() || null };
    case 'remove': return { kind, line };
    case 'cancel': return { kind };
  }
}

type FieldProps = { kind: AskKind; order: OrderView; page: TellingProps['page']; draft: Draft; onDraft: (change: Partial<Draft>) => void };

/** What has to be known of the wish. */
function KindField({ kind, order, page, draft, onDraft }: FieldProps) {
  const words = orderChangeMessages[page.locale].ask;
  if (kind === 'cancel') return null;
  if (kind === 'remove') {
    return (
      <fieldset className={s.picks}>
        <legend>{words.which}</legend>
        {order.lines.map(({ position, name }) => (
          <label key={position}>
            <input type="radio" name="line" checked={draft.line === position} onChange={() => onDraft({ line: position })} />
            {inLocale(name, page.locale)}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <label className={s.field}>
      {words[kind]}
      {kind === 'room' ? (
        <input value={draft.room} maxLength={12} autoComplete="off" required onChange={(event) => onDraft({ room: event.target.value })} />
      ) : (
        <textarea value={draft.note} maxLength={noteLimit} onChange={(event) => onDraft({ note: event.target.value })} />
      )}
    </label>
  );
}
