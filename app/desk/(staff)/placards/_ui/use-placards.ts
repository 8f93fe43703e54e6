'use client';
import { useMemo, useState } from 'react';
import type { PlacardView } from '@/domain/building/placard';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import { makePlacardsAction } from '@/app/desk/_actions/make-placards';
import { revokePlacardAction } from '@/app/desk/_actions/revoke-placard';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

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
  const { busy, fault, act } = useDeskAction(useDesk());
  const [all, setAll] = useState(initial);
  const live = useMemo(() => new Map(all.filter(({ status }) => status === 'live').map((placard) => [placard.floor, placard])), [all]);
  return {
    all,
    live,
    busy,
    fault: fault === null ? null : fill(text.unsaved, { reason: fault }),
    make: async (floors, reprint) => {
      const made = await act(() => makePlacardsAction({ floors, reprint }));
      if (made?.ok) setAll(made.value);
    },
    revoke: async ({ id }) => {
      const revoked = await act(() => revokePlacardAction({ placard: id }));
      if (revoked?.ok) setAll((known) => known.map((placard) => (placard.id === id ? { ...placard, status: 'revoked' } : placard)));
    },
  };
}
