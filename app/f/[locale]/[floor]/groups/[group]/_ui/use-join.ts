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

/**
 * Joins once: the body is kept under its key before it is sent, and sent again until it has an answer, when the page is opened
 * and when the network returns.
 */
export function useJoin(group: string, { enter }: Pick<GroupNow, 'enter'>): Joining {
  const [waiting, setWaiting] = useState(() => readWaitingJoin(group));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<AppError | null>(null);
  const sending = useRef(false);
  const send = useCallback(
    async (body: JoinGroupInput) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    const answer = await sendJoin(body);
    sending.current = false;
    setBusy(false);
    if (answer === null) return;
    dropWaitingJoin();
    setWaiting(null);
    if (answer.ok) return enter(answer.value);
    // The answer to an earlier join was lost for good: the place is this phone's.
    if (answer.error.code === 'already_joined') return enter({ token: answer.error.token, pieces: body.pieces });
    setRefused(answer.error);
  },
    [enter],
  );
  useEffect(() => {
    const again = () => {
      const kept = readWaitingJoin(group);
      if (kept) void send(kept);
    };
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [group, send]);
  return {
    waiting,
    busy,
    refused,
    join(body) {
      keepWaitingJoin(body);
      setWaiting(body);
      setRefused(null);
      void send(body);
    },
  };
}
