'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { OwnPlace as Place } from '@/domain/group-buys/group-buy';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { sendLeave, sendPieces } from '@/phone/groups/own-group';
import s from '../../_ui/groups.module.css';
import type { GroupPageProps } from './group-page';
import { PieceStepper } from './piece-stepper';
import type { GroupNow } from './use-group';

type Props = { page: GroupPageProps; now: GroupNow; mine: Place };

/** One is in: the number can be changed and the place given up until it closes. */
export function OwnPlace({ page: { words }, now, mine }: Props) {
  const { m, locale, zone } = words;
  const { token, live } = now;
  const [pieces, setPieces] = useState(mine.pieces);
  const [busy, setBusy] = useState<'change' | 'leave' | null>(null);
  const [refused, setRefused] = useState<AppError | 'unreachable' | null>(null);
  if (token === null) return null;
  const change = async () => {
    setBusy('change');
    const answer = await sendPieces(token, pieces);
    setBusy(null);
    setRefused(answer === null ? 'unreachable' : answer.ok ? null : answer.error);
    if (!answer?.ok) return;
    now.show(answer.value);
    now.enter({ token, pieces });
  };
  const leave = async () => {
    setBusy('leave');
    const answer = await sendLeave(token);
    setBusy(null);
    if (answer?.ok) return now.leave();
    setRefused(answer === null ? 'unreachable' : answer.error);
  };
  return (
    <section className={`card ${s.form}`}>
      <p role="status" className={s.good}>
        {fill(m.inIt, { count: mine.pieces })}
      </p>
      <p className={s.hint}>{m.inItHint}</p>
      <PieceStepper pieces={pieces} most={mine.pieces + (live?.left ?? 0)} m={m} onSet={setPieces} />
      <div className={s.buttons}>
        {pieces !== mine.pieces && (
          <button type="button" className="go" disabled={busy !== null} onClick={() => void change()}>
            {fill(m.change, { count: pieces })}
          </button>
        )}
        <button type="button" className="go plain" disabled={busy !== null} onClick={() => void leave()}>
          {busy === 'leave' ? m.leaving : m.leave}
        </button>
      </div>
      <div aria-live="polite">
        {refused !== null && <p className={s.fault}>{refused === 'unreachable' ? m.silent : errorText(refused, locale, zone)}</p>}
      </div>
    </section>
  );
}
