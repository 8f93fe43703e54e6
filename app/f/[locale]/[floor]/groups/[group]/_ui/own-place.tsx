'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { OwnPlace as Place } from '@/domain/group-buys/group-buy';
import type { Result } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { sendLeave, sendPieces } from '@/phone/groups/own-group';
import s from '../../_ui/groups.module.css';
import type { GroupPageProps } from './group-props';
import { PieceStepper } from './piece-stepper';
import type { GroupNow } from './use-group';

type Props = { page: GroupPageProps; now: GroupNow; mine: Place; token: string };

/** Asks for a change of one's place, one at a time. */
function useAsking() {
  const [busy, setBusy] = useState<'change' | 'leave' | null>(null);
  const [refused, setRefused] = useState<AppError | 'unreachable' | null>(null);
  const ask = async <T,>(what: 'change' | 'leave', call: () => Promise<Result<T> | null>, done: (value: T) => void) => {
    setBusy(what);
    const answer = await call();
    setBusy(null);
    setRefused(answer === null ? 'unreachable' : answer.ok ? null : answer.error);
    if (answer?.ok) done(answer.value);
  };
  return { busy, refused, ask };
}

/** One is in: the number can be changed and the place given up until it closes. */
export function OwnPlace({ page: { words }, now: { live, show, enter, leave }, mine, token }: Props) {
  const { m, locale, zone } = words;
  const [pieces, setPieces] = useState(mine.pieces);
  const { busy, refused, ask } = useAsking();
  const change = () =>
    ask('change', () => sendPieces(token, pieces), (own) => {
      show(own);
      enter({ token, pieces });
    });
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
        <button type="button" className="go plain" disabled={busy !== null} onClick={() => void ask('leave', () => sendLeave(token), leave)}>
          {busy === 'leave' ? m.leaving : m.leave}
        </button>
      </div>
      <div aria-live="polite">
        {refused !== null && <p className={s.fault}>{refused === 'unreachable' ? m.silent : errorText(refused, locale, zone)}</p>}
      </div>
    </section>
  );
}
