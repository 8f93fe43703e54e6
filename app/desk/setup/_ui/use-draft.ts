'use client';
import { useState } from 'react';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { firstDraft, keepDraft, readDraft, type SetupDraft } from '@/phone/desk/setup-draft';

/** Parts of what was typed; a function where it may have changed in between. */
export type DraftChange = Partial<SetupDraft> | ((before: SetupDraft) => Partial<SetupDraft>);

/** What was typed in this tab, before a reload too; kept with every change. */
export function useDraft(): readonly [SetupDraft, (change: DraftChange) => void] {
  const alive = useHydrated();
  const [typed, setTyped] = useState<SetupDraft | null>(null);
  const draft = typed ?? (alive ? readDraft() : firstDraft);
  const change = (changed: DraftChange) =>
    setTyped((typedSoFar) => {
      const before = typedSoFar ?? readDraft();
      const next = { ...before, ...(typeof changed === 'function' ? changed(before) : changed) };
      keepDraft(next);
      return next;
    });
  return [draft, change];
}
