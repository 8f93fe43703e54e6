'use client';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { Result } from '@/domain/result';
import { type WishFault, wishFault, type WishTaken } from '@/domain/wishes/wish';
import { fill } from '@/i18n/fill';
import { type NeighbourMessages, neighbourMessages } from '@/i18n/neighbours';
import { makeKey } from '@/phone/outbox/entry';
import { sendWish } from '@/phone/send-wish';
import s from './neighbours.module.css';
import { useMenu } from './use-menu';

const takenText = ({ answer }: WishTaken, m: NeighbourMessages): string =>
  answer === null ? m.wished : answer === 'stocked' ? m.wishStocked : m.wishDeclined;

function refusedText(error: AppError, m: NeighbourMessages): string {
  if (error.code === 'not_in_building') return m.wishScan;
  return error.code === 'wished_enough' ? fill(m.wishEnough, { most: error.most }) : m.wishUnsent;
}

const answerText = (answer: Result<WishTaken> | null, m: NeighbourMessages): string =>
  answer === null ? m.wishUnsent : answer.ok ? takenText(answer.value, m) : refusedText(answer.error, m);

/** A wish as it is typed and sent: the same words again are the same request, for a reply may have been lost. */
function useWish(begun: string, m: NeighbourMessages) {
  const { floor, slug } = useMenu();
  const [typed, setTyped] = useState(begun);
  const [fault, setFault] = useState<WishFault | null>(null);
  const [state, setState] = useState<{ busy: boolean; said: string }>({ busy: false, said: '' });
  const sent = useRef<{ text: string; key: string } | null>(null);
  const type = (text: string) => {
    setTyped(text);
    setFault(null);
  };
  const submit = async () => {
    const found = wishFault(typed);
    setFault(found);
    if (found !== null || floor === null) return;
    if (sent.current?.text !== typed) sent.current = { text: typed, key: makeKey() };
    setState({ busy: true, said: '' });
    const answer = await sendWish({ key: sent.current.key, shop: slug, floor, text: typed });
    setState({ busy: false, said: answerText(answer, m) });
    if (answer?.ok) setTyped('');
  };
  return { ...state, typed, fault, type, submit };
}

/** Could you stock …? At a menu's end, and where a search finds nothing. */
export function WishForm({ begun = '' }: { begun?: string }) {
  const { locale } = useMenu();
  const m = neighbourMessages[locale];
  const { typed, fault, busy, said, type, submit } = useWish(begun, m);
  const faultId = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className={s.wish} onSubmit={send} noValidate>
      <label>
        {m.wishField}
        <input
          type="text"
          className="seek"
          placeholder={m.wishHint}
          value={typed}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
          enterKeyHint="send"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : faultId}
        />
      </label>
      {fault !== null && (
        <p id={faultId} role="alert" className={s.fault}>
          {m.wishFaults[fault]}
        </p>
      )}
      <button type="submit" className="go plain" disabled={busy} aria-busy={busy}>
        {busy ? m.wishSending : m.wishSend}
      </button>
      <p role="status" className={s.said}>
        {said}
      </p>
    </form>
  );
}
