import { answerFrom } from '../slots/openings';
import type { SlotSituation } from '../slots/windows';
import type { ChosenTime } from './choose-time';

/**
 * The time of an order of a group-buy: the window that the shop itself promised, with a seat above the capacity if need be. It
 * knew how many it would bring; the seats that they take are those that nobody else gets.
 */
export const dropTime = (drop: Pick<ChosenTime, 'promisedAt'> & { windowEndsAt: Date }, { intervals, pausedUntil, now }: SlotSituation): ChosenTime => ({
  ...drop,
  answerFrom: answerFrom(intervals, pausedUntil, now),
});
