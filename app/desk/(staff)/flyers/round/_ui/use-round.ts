'use client';
import { useEffect, useState } from 'react';
import type { RoundView } from '@/domain/flyers/round';
import { now } from '@/phone/clock';
import { asTapped, LeafletTaps } from '@/phone/desk/leaflet-taps';
import { patient } from '@/phone/patient';
import { tickFloorAction } from '@/app/desk/_actions/tick-floor';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useStore } from '@/app/desk/_ui/use-store';

/** Until the next try when no answer came, in milliseconds. */
const pause = 4_000;

/** The round as tapped on this phone, whatever the lift lets through. */
export function useRound(served: RoundView) {
  const { actor } = useDesk();
  const [taps] = useState(
    () =>
      new LeafletTaps(served, {
        send: ({ key, floor, done }) => patient(() => tickFloorAction({ round: served.id, key, floor, done })),
        later: (then) => void setTimeout(then, pause),
        now,
      }),
  );
  const [nothingYet] = useState(() => ({ round: served, waiting: [], refused: null }));
  const state = useStore(taps, nothingYet);
  useEffect(() => {
    const resume = () => taps.resume();
    resume();
    addEventListener('online', resume);
    return () => removeEventListener('online', resume);
  }, [taps]);
  return { round: asTapped(state, actor.name), waiting: state.waiting.length, refused: state.refused, tap: (floor: string, done: boolean) => taps.tap(floor, done) };
}
