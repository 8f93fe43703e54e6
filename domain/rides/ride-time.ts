import { suspensionAt } from '../building/notice';
import type { ChosenTime } from '../orders/choose-time';
import { fail, ok, type Result } from '../result';
import { beatOf, beyondCapacity } from '../slots/capacity';
import { shopState } from '../slots/openings';
import { hasRoom, type SlotSituation } from '../slots/windows';
import type { Ride } from './ride';

/**
 * The time of a ride for one more order: its own promise, where somebody is at the counter now, the bag still fits beside the
 * others and nothing keeps it from the floor.
 * Errors: beyond_capacity for an order that is more than a whole window; ride_gone.
 */
export function rideTime(situation: SlotSituation, { promisedAt, windowEndsAt }: Ride): Result<ChosenTime> {
  const { now, intervals, pausedUntil, terms, load, suspended = [] } = situation;
  const beyond = load && beyondCapacity(terms, load);
  if (beyond) return fail({ code: 'beyond_capacity', ...beyond });
  const isOpen = shopState(intervals, pausedUntil, now).kind === 'open';
  const fits = isOpen && hasRoom(situation, beatOf(promisedAt)) && !suspensionAt(suspended, promisedAt);
  return fits ? ok({ promisedAt, windowEndsAt, answerFrom: now }) : fail({ code: 'ride_gone' });
}
