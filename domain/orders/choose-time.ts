import { type Suspension, suspensionAt } from '../building/notice';
import type { DeliverySuspended } from '../errors';
import { fail, ok, type Result } from '../result';
import { beyondCapacity } from '../slots/capacity';
import { answerFrom, shopState } from '../slots/openings';
import { asapPromise, deliveryWindows, findWindow, isOpenWindow, type SlotSituation } from '../slots/windows';
import type { Timing } from './place-order-input';

export type ChosenTime = {
  /** When the bag should be at the door; its beat holds the seat that is taken. */
  promisedAt: Date;
  /** End of the window; null for as soon as possible. */
  windowEndsAt: Date | null;
  answerFrom: Date;
};

const nextFree = (situation: SlotSituation): string | null =>
  deliveryWindows(situation).find(isOpenWindow)?.startsAt.toISOString() ?? null;

/** Why nothing is brought then, until when, and the next time at which it is. */
const suspendedBy = ({ until, notice }: Suspension, situation: SlotSituation): DeliverySuspended => ({
  code: 'delivery_suspended',
  until: until.toISOString(),
  reason: { kind: notice.kind, text: notice.text },
  next: nextFree(situation),
});

function soonest(situation: SlotSituation): Result<ChosenTime> {
  const { intervals, pausedUntil, now, suspended = [] } = situation;
  const state = shopState(intervals, pausedUntil, now);
  if (state.kind !== 'open') {
    const opensAt = state.kind === 'paused' ? state.until : state.opensAt;
    return fail({ code: 'shop_closed', opensAt: opensAt?.toISOString() ?? null });
  }
  const promisedAt = asapPromise(situation);
  if (!promisedAt) return fail({ code: 'slot_full', next: nextFree(situation) });
  const stopped = suspensionAt(suspended, promisedAt);
  if (stopped) return fail(suspendedBy(stopped, situation));
  return ok({ promisedAt, windowEndsAt: null, answerFrom: now });
}

/**
 * The time that an order asks for, if it can still be had. A window that is past, full, paused away or never was
 * answers `slot_full` with the next free one: an order never jumps to another time by itself (rules.md, 5).
 * Errors: beyond_capacity for an order that is more than a whole window; shop_closed for as soon as possible outside
 * the hours or in a pause; slot_full; delivery_suspended while nothing is brought to the floor.
 */
export function chooseTime(situation: SlotSituation, timing: Timing): Result<ChosenTime> {
  const { intervals, pausedUntil, now, terms, load } = situation;
  const beyond = load && beyondCapacity(terms, load);
  if (beyond) return fail({ code: 'beyond_capacity', ...beyond });
  if (timing.kind === 'asap') return soonest(situation);
  const window = findWindow(situation, new Date(timing.startsAt));
  if (window?.stopped) return fail(suspendedBy(window.stopped, situation));
  if (!window?.free) return fail({ code: 'slot_full', next: nextFree(situation) });
  return ok({ promisedAt: window.startsAt, windowEndsAt: window.endsAt, answerFrom: answerFrom(intervals, pausedUntil, now) });
}
