'use client';
import { type ChangeEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Sheet } from '@/app/_ui/sheet';
import { type ComplaintInput, type ComplaintReason, complaintReasons, complaintWordsLimit } from '@/domain/complaints/complaint';
import type { OrderLineView } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import { type OrderChangeMessages, orderChangeMessages } from '@/i18n/order-changes';
import { inLocale } from '@/i18n/text';
import { type ComplaintDraft, emptyComplaint, keepComplaint, readComplaint } from '@/phone/complaint-draft';
import { fileComplaint, sendEvidence } from '@/phone/order-changes';
import { makeKey } from '@/phone/outbox/entry';
import { shrinkPicture } from '@/phone/shrink-picture';
import s from './order.module.css';
import { type TellingProps, useTelling } from './use-telling';

type Props = TellingProps & { line: OrderLineView; onClose: () => void };

/** What was begun of a line; it outlives a reload, for a lift may take the signal and the browser the page. */
function useDraft(token: string, line: number) {
  const [draft, setDraft] = useState(() => readComplaint(token, line) ?? emptyComplaint);
  const keep = (change: Partial<ComplaintDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    keepComplaint(token, line, next);
  };
  return { draft, keep };
}

/** The key of these words: a tap after a lost reply is no second complaint. It is kept before the first request goes out. */
function keyOf(said: string, { draft, keep }: ReturnType<typeof useDraft>): string {
  const sent = draft.sent?.said === said ? draft.sent : { said, key: makeKey() };
  keep({ sent });
  return sent.key;
}

/** Sends the picture ahead, and then what is said. */
async function sendComplaint(token: string, complaint: Omit<ComplaintInput, 'picture'>, taken: Taken | null): ReturnType<typeof fileComplaint> {
  if (taken) {
    const kept = await sendEvidence(token, complaint.line, await shrinkPicture(taken.picture));
    // One that arrived before its reply was lost has been said about already.
    if (!kept || (!kept.ok && kept.error.code !== 'already_complained')) return kept && { ok: false as const, error: kept.error };
  }
  return fileComplaint(token, { ...complaint, picture: taken !== null });
}

/** What is wrong with one line: the reason, and where it helps a few words and a picture. */
export function ComplaintSheet({ live, page, line, onClose }: Props) {
  const { wrong: words, ask, sending } = orderChangeMessages[page.locale];
  const { busy, trouble, tell } = useTelling({ live, page });
  const drafted = useDraft(live.token, line.position);
  const { draft, keep } = drafted;
  const { reason, text, hadPicture } = draft;
  const [taken, setTaken] = useState<Taken | null>(null);
  const item = inLocale(line.name, page.locale);
  const shoot = (taken: Taken | null) => {
    setTaken(taken);
    keep({ hadPicture: taken !== null });
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason === null) return;
    const said = { line: line.position, reason, words: text.trim() || null };
    const key = keyOf(JSON.stringify({ ...said, picture: taken !== null }), drafted);
    if (!(await tell(() => sendComplaint(live.token, { ...said, key }, taken)))) return;
    keepComplaint(live.token, line.position, null);
    onClose();
  };
  return (
    <Sheet label={fill(words.title, { item })} closeLabel={ask.close} onClose={onClose}>
      <form className={s.form} onSubmit={(event) => void submit(event)}>
        <h2>{fill(words.title, { item })}</h2>
        <Reasons reason={reason} words={words} onPick={(reason) => keep({ reason })} />
        <FewWords text={text} words={words} onText={(text) => keep({ text })} />
        <Shot taken={taken} item={item} words={words} onShot={shoot} />
        {hadPicture && !taken && <p className={s.soft}>{words.pictureGone}</p>}
        {trouble && <p role="alert" className={s.trouble}>{trouble}</p>}
        <button type="submit" className="go" disabled={busy || reason === null} aria-busy={busy}>
          {busy ? sending : words.send}
        </button>
      </form>
    </Sheet>
  );
}

type Words = OrderChangeMessages['wrong'];

function FewWords({ text, words, onText }: { text: string; words: Words; onText: (text: string) => void }) {
  return (
    <label className={s.field}>
      <span>
        {words.words} <small>{words.optional}</small>
      </span>
      <textarea value={text} maxLength={complaintWordsLimit} onChange={(event) => onText(event.target.value)} />
    </label>
  );
}

function Reasons({ reason, words, onPick }: { reason: ComplaintReason | null; words: Words; onPick: (reason: ComplaintReason) => void }) {
  return (
    <fieldset className={s.picks}>
      <legend>{words.reason}</legend>
      {complaintReasons.map((each) => (
        <label key={each}>
          <input type="radio" name="reason" checked={reason === each} onChange={() => onPick(each)} />
          {words.reasons[each]}
        </label>
      ))}
    </fieldset>
  );
}

/** A picture that was just taken, and where this browser shows it from. */
type Taken = { picture: Blob; address: string };

type ShotProps = { taken: Taken | null; item: string; words: Words; onShot: (taken: Taken | null) => void };

/** The phone's camera or its pictures; one at a time. */
function Shot({ taken, item, words, onShot }: ShotProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => void (taken && URL.revokeObjectURL(taken.address)), [taken]);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const picture = event.target.files?.[0];
    onShot(picture ? { picture, address: URL.createObjectURL(picture) } : null);
  };
  return (
    <div className={s.shot}>
      {taken && <img src={taken.address} alt={fill(words.pictureOf, { item })} />}
      <input ref={field} type="file" accept="image/*" hidden aria-label={words.picture} onChange={take} />
      <button type="button" className="go plain" onClick={() => field.current?.click()}>
        {taken ? words.pictureAgain : words.picture}
      </button>
      {taken && (
        <button type="button" className="go plain" onClick={() => onShot(null)}>
          {words.noPicture}
        </button>
      )}
    </div>
  );
}
