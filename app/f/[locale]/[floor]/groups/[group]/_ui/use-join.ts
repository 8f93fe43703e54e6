'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import { dropWaitingJoin, keepWaitingJoin, readWaitingJoin } from '@/phone/groups/groups-memory';
import { sendJoin } from '@/phone/groups/own-group';
import type { GroupNow } from './use-group';

export type Joining = {
  /** On its way, or kept until there is a network; null: neither. */
  waiting: JoinGroupInput | null;
  busy: boolean;
  refused: AppError | null;
  join: (body: JoinGroupInput) => void;
};

/** Calls at once and whenever the network returns. */
function useAgain(again: () => void): void {
  useEffect(() => {
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [again]);
}

type State = Omit<Joining, 'join'>;

/**
 * Joins once: the body is kept under its key before it is sent, and sent again until it has an answer, when the page is opened
 * and when the network returns.
 */
export function useJoin(group: string, { enter }: Pick<GroupNow, 'enter'>): Joining {
  const [state, setState] = useState<State>(() => ({ waiting: readWaitingJoin(group), busy: false, refused: null }));
  const sending = useRef(false);
  const send = useCallback(async () => {
    const body = readWaitingJoin(group);
    if (body === null || sending.current) return;
    sending.current = true;
    setState({ waiting: body, busy: true, refused: null });
    const answer = await sendJoin(body);
    sending.current = false;
    if (answer === null) return setState({ waiting: body, busy: false, refused: null });
    dropWaitingJoin();
    setState({ waiting: null, busy: false, refused: answer.ok ? null : answer.error });
    if (answer.ok) return enter(answer.value);
    // The answer to an earlier join was lost for good: the place is this phone's.
    if (answer.error.code === 'already_joined') enter({ token: answer.error.token, pieces: body.pieces });
  }, [group, enter]);
  useAgain(useCallback(() => void send(), [send]));
  const join = (body: JoinGroupInput) => {
    keepWaitingJoin(body);
    void send();
  };
  return { ...state, join };
}
