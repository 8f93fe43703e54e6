'use client';
import { type ChangeEvent, useEffect, useRef } from 'react';
import { Sheet } from '@/app/_ui/sheet';
import { type ComplaintReason, complaintReasons, complaintWordsLimit } from '@/domain/complaints/complaint';
import { fill } from '@/i18n/fill';
import { type OrderChangeMessages, orderChangeMessages } from '@/i18n/order-changes';
import { inLocale } from '@/i18n/text';
import s from './order.module.css';
import { type ComplaintProps, type Taken, useComplaint } from './use-complaint';

/** What is wrong with one line: the reason, and where it helps a few words and a picture. */
export function ComplaintSheet({ live, page, line, onClose }: ComplaintProps) {
  const { wrong: words, ask, sending } = orderChangeMessages[page.locale];
  const { draft, keep, taken, shoot, send, busy, trouble } = useComplaint({ live, page, line, onClose });
  const { reason, text, hadPicture } = draft;
  const item = inLocale(line.name, page.locale);
  return (
    <Sheet label={fill(words.title, { item })} closeLabel={ask.close} onClose={onClose}>
      <form className={s.form} onSubmit={send}>
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
