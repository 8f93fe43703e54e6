'use client';
import { useMemo, useState } from 'react';
import type { PlacardView } from '@/domain/building/placard';
import type { Result } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import { makePlacardsAction } from '@/app/desk/_actions/make-placards';
import { revokePlacardAction } from '@/app/desk/_actions/revoke-placard';
import { useDesk } from '@/app/desk/_ui/desk-context';

export type PlacardState = {
  all: readonly PlacardView[];
  /** The code that hangs on each floor, by its label. */
  live: ReadonlyMap<string, PlacardView>;
  busy: boolean;
  fault: string | null;
  /** `reprint`: a new code also where one hangs. */
  make: (floors: 'all' | readonly string[], reprint: boolean) => Promise<void>;
  revoke: (placard: PlacardView) => Promise<void>;
};

/** The building's codes as they stand, and what can be done to them. */
export function usePlacards(initial: readonly PlacardView[], text: PlacardMessages): PlacardState {
  const { building, locale, text: desk } = useDesk();
  const [all, setAll] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const live = useMemo(() => new Map(all.filter(({ status }) => status === 'live').map((placard) => [placard.floor, placard])), [all]);
  async function act<T>(work: () => Promise<Result<T>>, done: (value: T) => void): Promise<void> {
    setBusy(true);
    setFault(null);
    const result = await work().catch(() => null);
    setBusy(false);
    if (result?.ok) return done(result.value);
    const reason = result === null ? desk.desk.signIn.unreachable : errorText(result.error, locale, building.timeZone);
    setFault(fill(text.unsaved, { reason }));
  }
  return {
    all,
    live,
    busy,
    fault,
    make: (floors, reprint) => act(() => makePlacardsAction({ floors, reprint }), setAll),
    revoke: ({ id }) =>
      act(
        () => revokePlacardAction({ placard: id }),
        () => setAll((known) => known.map((placard) => (placard.id === id ? { ...placard, status: 'revoked' } : placard))),
      ),
  };
}
