'use client';
import { useEffect, useRef, useState } from 'react';
import type { Availability } from '@/domain/slots/availability';
import { now } from '@/phone/clock';
import { isKeptPage } from '@/phone/menu/price-age';
import { type AvailabilityWatch, availabilityPath, watchAvailability } from '@/phone/availability-poller';

export type LiveAvailability = {
  /** The last answer; null until the first one. */
  known: Availability | null;
  /** ISO instant of that answer by the phone's own clock: how long ago it was. */
  heardAt: string | null;
  /** The last try brought no answer; or there was none yet, and the page itself is one that the phone had kept. */
  silent: boolean;
  /** Asks again, for instance because something was added. */
  refresh: () => void;
};

/** What changes by the minute at a floor, kept fresh while the page is in sight; asks nothing while `floor` is null. */
export function useAvailability(floor: string | null, shop: string | null): LiveAvailability {
  const [heard, setHeard] = useState<{ known: Availability; heardAt: string } | null>(null);
  // Counted, so that each try that brings nothing is news: what is shown grows older.
  const [silences, setSilences] = useState(0);
  const watch = useRef<AvailabilityWatch>(null);
  useEffect(() => {
    if (floor === null) return;
    const onSilence = () => setSilences((count) => count + 1);
    // The network had its chance with the page itself; nobody waits for it to be given up once more.
    if (isKeptPage()) onSilence();
    const started = watchAvailability(availabilityPath(floor, shop), {
      onFresh: (availability) => {
        setHeard({ known: availability, heardAt: now().toISOString() });
        setSilences(0);
      },
      onSilence,
    });
    watch.current = started;
    return started.stop;
  }, [floor, shop]);
  return { known: heard?.known ?? null, heardAt: heard?.heardAt ?? null, silent: silences > 0, refresh: () => watch.current?.refresh() };
}
