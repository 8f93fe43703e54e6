import { fail, ok, type Result } from '../result';
import { leadAt } from '../slots/rush';
import { asapPromise, type SlotSituation } from '../slots/windows';
import { addMinutes } from '../time';
import type { ChosenTime } from './choose-time';

/** Whoever writes an order down is there: the shop is open as long as they say so, in minutes around now. */
const aDay = 24 * 60;

/**
 * When an order that staff write down is ready: as soon as possible, whatever the hours and a pause say, on the next free
 * seat; `squeezesIn`: the lead time from now, with a seat above the capacity if need be. A notice of the building does not bind them: they
 * know how they get there.
 * Errors: slot_full when no seat is free within two hours.
 */
export function chooseStaffTime(situation: Omit<SlotSituation, 'intervals' | 'pausedUntil'>, squeezesIn: boolean): Result<ChosenTime> {
  const { now, terms, rush } = situation;
  const intervals = [{ opensAt: addMinutes(now, -aDay), closesAt: addMinutes(now, aDay) }];
  const promisedAt = squeezesIn ? addMinutes(now, leadAt(terms, rush, now)) : asapPromise({ ...situation, intervals, pausedUntil: null });
  if (!promisedAt) return fail({ code: 'slot_full', next: null });
  return ok({ promisedAt, windowEndsAt: null, answerFrom: now });
}
