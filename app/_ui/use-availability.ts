'use client';
import { useEffect, useRef, useState } from 'react';
import type { Availability } from '@/domain/slots/availability';
import { type AvailabilityWatch, availabilityPath, watchAvailability } from '@/phone/availability-poller';

export type LiveAvailability = {
  /** The last answer; null until the first one. */
  known: Availability | null;
  /** The last try brought no answer. */
  silent: boolean;
  /** Asks again, for instance because something was added. */
  refresh: () => void;
};

/** What changes by the minute at a floor, kept fresh while the page is in sight; asks nothing while `floor` is null. */
export function useAvailability(floor: string | null, shop: string | null): LiveAvailability {
  const [known, setKnown] = useState<Availability | null>(null);
  const [silent, setSilent] = useState(false);
  const watch = useRef<AvailabilityWatch>(null);
  useEffect(() => {
    if (floor === null) return;
    const started = watchAvailability(availabilityPath(floor, shop), {
      onFresh: (availability) => {
        setKnown(availability);
        setSilent(false);
      },
      onSilence: () => setSilent(true),
    });
    watch.current = started;
    return started.stop;
  }, [floor, shop]);
  return { known, silent, refresh: () => watch.current?.refresh() };
}
