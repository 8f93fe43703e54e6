'use client';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import { saveSettingsAction } from '@/app/desk/_actions/save-settings';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

type Setting = Parameters<typeof saveSettingsAction>[0];

/** `said` is what to read out: saved, or why not. */
export type Saving = { busy: boolean; failed: boolean; said: string; save: (setting: Setting) => Promise<boolean> };

/** Saves one setting and says what came of it. */
export function useSaving(text: SettingsMessages): Saving {
  const { busy, done, fault, act } = useDeskAction(useDesk());
  return {
    busy,
    failed: fault !== null,
    said: fault !== null ? fill(text.unsaved, { reason: fault }) : done ? text.saved : '',
    save: async (setting) => (await act(() => saveSettingsAction(setting)))?.ok === true,
  };
}
