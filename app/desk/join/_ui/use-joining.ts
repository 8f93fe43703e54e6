'use client';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { patient } from '@/phone/patient';
import type { JoinPage } from './join-page';

export type Joining = {
  busy: boolean;
  /** Why it was not done, in words. */
  fault: string | null;
  setFault: (words: string | null) => void;
  /** Asks the server; where it says yes, the board comes up. */
  join: (call: () => Promise<Result<null>>) => Promise<void>;
};

/** One use of the link. */
export function useJoining({ unreachable, locale, zone }: JoinPage): Joining {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const join = async (call: () => Promise<Result<null>>) => {
    setBusy(true);
    setFault(null);
    const result = await patient(call);
    if (result?.ok) return location.assign('/desk/board');
    setBusy(false);
    setFault(result === null ? unreachable : errorText(result.error, locale, zone));
  };
  return { busy, fault, setFault, join };
}
