'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import { faultText, type OwnBuildingMessages } from '@/i18n/own-building';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { useFocusFault } from './use-focus-fault';

export type SavingFields = {
  busy: boolean;
  failed: boolean;
  /** What to read out: saved, or why not. */
  said: string;
  faultOf: (field: string) => string | null;
  /** Saves, and shows the screen as it is then. */
  save: (call: () => Promise<Result<unknown>>) => Promise<boolean>;
};

/** Saves what has several fields, and says at each what is wrong with it. */
export function useSavingFields(text: OwnBuildingMessages): SavingFields {
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const router = useRouter();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  useFocusFault(faults);
  async function save(call: () => Promise<Result<unknown>>): Promise<boolean> {
    setFaults({});
    const result = await act(call);
    if (result?.ok) router.refresh();
    else if (result?.error.code === 'invalid') setFaults(result.error.fields);
    return result?.ok === true;
  }
  const hasFaults = Object.keys(faults).length > 0;
  return {
    busy,
    failed: fault !== null,
    said: fault !== null ? (hasFaults ? text.check : fault) : done ? text.settings.saved : '',
    faultOf: (field) => (Object.hasOwn(faults, field) ? faultText(faults[field]!, text) : null),
    save,
  };
}
