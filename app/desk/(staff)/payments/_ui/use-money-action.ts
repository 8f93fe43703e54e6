'use client';
import { useRouter } from 'next/navigation';
import type { Result } from '@/domain/result';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

type MoneyAction = {
  busy: boolean;
  /** Why the last one was not done, in words. */
  fault: string | null;
  ask: <T>(call: () => Promise<Result<T>>) => Promise<Result<T> | null>;
};

/** Asks for something about money, and looks again afterwards: also when no answer came, for it may have been done. */
export function useMoneyAction(): MoneyAction {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  async function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T> | null> {
    const result = await act(call);
    router.refresh();
    return result;
  }
  return { busy, fault, ask };
}
