'use client';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { patient } from '@/phone/patient';
import type { DeskFacts } from './desk-context';

type DeskAction = {
  busy: boolean;
  /** The last one was done, and nothing has been asked since. */
  done: boolean;
  /** Why the last one was not done, in words; null when it was, or while it is on its way. */
  fault: string | null;
  /** Asks the server. @returns its answer, or null where none came in time: it may have acted all the same. */
  act: <T>(call: () => Promise<Result<T>>) => Promise<Result<T> | null>;
};

/** The one way in which a desk screen asks for something: patiently, and with words for what went wrong. */
export function useDeskAction({ building, locale, text }: Pick<DeskFacts, 'building' | 'locale' | 'text'>): DeskAction {
  const [state, setState] = useState<Omit<DeskAction, 'act'>>({ busy: false, done: false, fault: null });
  async function act<T>(call: () => Promise<Result<T>>): Promise<Result<T> | null> {
    setState({ busy: true, done: false, fault: null });
    const result = await patient(call);
    const reason = result === null ? text.desk.signIn.unreachable : result.ok ? null : errorText(result.error, locale, building.timeZone);
    setState({ busy: false, done: reason === null, fault: reason });
    return result;
  }
  return { ...state, act };
}
