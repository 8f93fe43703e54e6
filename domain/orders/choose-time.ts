import { fail, ok, type Result } from '../result';
import { answerFrom, shopState } from '../slots/openings';
import { asapPromise, deliveryWindows, findWindow, type SlotSituation } from '../slots/windows';
import type { Timing } from './place-order-input';

export type ChosenTime = {
  /** When the bag should be at the door; its beat holds the seat that is taken. */
  promisedAt: Date;
  /** End of the window; null for as soon as possible. */
  windowEndsAt: Date | null;
  answerFrom: Date;
};

/**
 * The time that an order asks for, if it can still be had. A window that is past, full, paused away or never was
 * answers `slot_full` with the next free one: an order never jumps to another time by itself (rules.md, 5).
 * Errors: shop_closed for as soon as possible outside the hours or in a pause; slot_full.
 */
export function chooseTime(situation: SlotSituation, timing: Timing): Result<ChosenTime> {
  const { intervals, pausedUntil, now } = situation;
  const nextFree = () => deliveryWindows(situation).find((window) => window.free)?.startsAt.toISOString() ?? null;
  if (timing.kind === 'asap') {
    const state = shopState(intervals, pausedUntil, now);
    if (state.kind !== 'open') {
      const opensAt = state.kind === 'paused' ? state.until : state.opensAt;
      return fail({ code: 'shop_closed', opensAt: opensAt?.toISOString() ?? null });
    }
    const promisedAt = asapPromise(situation);
    if (!promisedAt) return fail({ code: 'slot_full', next: nextFree() });
    return ok({ promisedAt, windowEndsAt: null, answerFrom: now });
  }
  const window = findWindow(situation, new Date(timing.startsAt));
  if (!window?.free) return fail({ code: 'slot_full', next: nextFree() });
  return ok({ promisedAt: window.startsAt, windowEndsAt: window.endsAt, answerFrom: answerFrom(intervals, pausedUntil, now) });
}
