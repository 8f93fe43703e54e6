'use client';
import { useRouter } from 'next/navigation';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { Result } from '@/domain/result';

/** Notes one thing, and shows what is in the books by then, also where it was refused. */
export function useNoting() {
  const router = useRouter();
  const { busy, done, fault, act } = useDeskAction(useDesk());
  async function note(call: () => Promise<Result<null>>): Promise<boolean> {
    const result = await act(call);
    router.refresh();
    return result?.ok === true;
  }
  return { busy, done, fault, note };
}
