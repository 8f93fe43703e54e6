'use client';
import { useEffect, useState } from 'react';
import { useOnline } from '@/app/_ui/use-online';
import type { Placing } from './use-placing';

/** An ordinary order is placed within this; longer, and one is told that it waits, in milliseconds. */
const ordinary = 3_000;

/** Whether the key has been the same for longer than an ordinary order takes. */
function useLate(key: string | null): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(key), ordinary);
    return () => clearTimeout(timer);
  }, [key]);
  return key !== null && late === key;
}

/** Whether an order waits for a network, as far as one can tell; the first request of an ordinary one is under way. */
export function useStuck(placing: Placing): boolean {
  const entry = placing.kind === 'waiting' ? placing.entry : null;
  const late = useLate(entry && entry.body.key);
  const online = useOnline();
  return entry !== null && (late || !online || entry.tries > 1 || (entry.state === 'queued' && entry.notBefore !== null));
}
