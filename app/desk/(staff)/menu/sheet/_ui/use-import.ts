'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { sendFile } from '@/app/desk/_ui/send-file';
import type { ImportAnswer } from '@/domain/menu/import-preview';
import { uploadLimits } from '@/domain/menu/upload-limits';
import { fail } from '@/domain/result';
import { errorText } from '@/i18n/errors';

type State = {
  busy: boolean;
  /** The sheet that was looked at, as it was sent. */
  sheet: Blob | null;
  answer: ImportAnswer | null;
  /** The menu had moved since the last look. */
  again: boolean;
  fault: string;
};

const nothing: State = { busy: false, sheet: null, answer: null, again: false, fault: '' };

/** Sends a sheet to be looked at, and once more to be done as it was looked at. */
export function useImport(shop: string) {
  const { building, locale, text } = useDesk();
  const router = useRouter();
  const [state, setState] = useState(nothing);
  async function send(sheet: Blob, apply: string | null): Promise<void> {
    setState({ ...state, busy: true, fault: '' });
    const path = `/desk/menu/import?${new URLSearchParams(apply === null ? { shop } : { shop, apply }).toString()}`;
    const answer = sheet.size > uploadLimits.sheet ? fail({ code: 'bad_sheet', reason: 'too_large' }) : await sendFile<ImportAnswer>(path, sheet);
    if (answer === null) return setState({ ...state, busy: false, fault: text.desk.signIn.unreachable });
    // A sheet that cannot be read leaves no earlier look on the screen: it would be of another one.
    if (!answer.ok) return setState({ ...nothing, fault: errorText(answer.error, locale, building.timeZone) });
    setState({ ...nothing, sheet, answer: answer.value, again: apply !== null && !answer.value.applied });
    if (answer.value.applied) router.refresh();
  }
  return { ...state, look: (sheet: Blob) => send(sheet, null), apply: () => (state.sheet && state.answer ? send(state.sheet, state.answer.preview.hash) : null) };
}
