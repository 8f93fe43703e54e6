import type { OpenWeek } from '../menu/shop';
import { addDays, instantOf, localTime } from '../time';
import { openings } from './openings';

/** How somebody asks for a pause until then, in place of an instant. */
export const untilNextOpening = 'next_opening';

/**
 * When what is true of today's service ends: the opening after the present one, or after the coming one while the
 * shop is closed, since whoever speaks then means the coming one. A shop that never closes, or never opens again in
 * sight, begins anew at the building's next midnight.
 */
export function nextOpening(week: OpenWeek, zone: string, now: Date): Date {
  const [, following] = openings(week, zone, now);
  return following?.opensAt ?? instantOf(addDays(localTime(now, zone).date, 1), 0, zone);
}
