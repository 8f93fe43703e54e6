'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import type { Result } from '@/domain/result';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

export type StaffAction = {
  /** Until the screen shows what is true now. */
  busy: boolean;
  failed: boolean;
  /** What came of it, in words; empty while nothing was asked. */
  said: string;
  /** Asks the server, then shows what is true now, also after a refusal: somebody else may have been faster. */
  ask: <T>(call: () => Promise<Result<T>>) => Promise<T | null>;
};

/** One thing that is done about staff or one's own account, and what came of it. */
export function useStaffAction(text: StaffMessages, done: string = text.saved): StaffAction {
  const router = useRouter();
  const [refreshing, start] = useTransition();
  const { busy, done: isDone, fault, act } = useDeskAction(useDesk());
  return {
    busy: busy || refreshing,
    failed: fault !== null,
    said: fault !== null ? fill(text.unsaved, { reason: fault }) : isDone ? done : '',
    ask: async (call) => {
      const result = await act(call);
      start(() => router.refresh());
      return result?.ok ? result.value : null;
    },
  };
}
