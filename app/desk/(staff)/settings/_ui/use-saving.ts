'use client';
import { useState } from 'react';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import { saveSettingsAction } from '@/app/desk/_actions/save-settings';
import { useDesk } from '@/app/desk/_ui/desk-context';

/** `said` is what to read out: saved, or why not. */
export type Saving = { busy: boolean; failed: boolean; said: string; save: (input: unknown) => Promise<boolean> };

/** Saves one setting and says what came of it. */
export function useSaving(text: SettingsMessages): Saving {
  const { building, locale, text: desk } = useDesk();
  const [state, setState] = useState({ busy: false, failed: false, said: '' });
  async function save(input: unknown): Promise<boolean> {
    setState({ busy: true, failed: false, said: '' });
    const result = await saveSettingsAction(input).catch(() => null);
    const reason = result === null ? desk.desk.signIn.unreachable : result.ok ? null : errorText(result.error, locale, building.timeZone);
    setState({ busy: false, failed: reason !== null, said: reason === null ? text.saved : fill(text.unsaved, { reason }) });
    return reason === null;
  }
  return { ...state, save };
}
