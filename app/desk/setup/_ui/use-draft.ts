'use client';
import { useState } from 'react';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { firstDraft, keepDraft, readDraft, type SetupDraft } from '@/phone/desk/setup-draft';

/** What was typed in this tab, before a reload too; kept with every change. */
export function useDraft(): readonly [SetupDraft, (change: Partial<SetupDraft>) => void] {
  const alive = useHydrated();
  const [typed, setTyped] = useState<SetupDraft | null>(null);
  const draft = typed ?? (alive ? readDraft() : firstDraft);
  const change = (part: Partial<SetupDraft>) =>
    setTyped((before) => {
      const next = { ...(before ?? readDraft()), ...part };
      keepDraft(next);
      return next;
    });
  return [draft, change];
}
