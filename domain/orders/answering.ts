import { addMinutes, minute } from '../time';

/** Nobody answers (rules.md, 11a): told after five minutes, cancelled by itself after fifteen. */
export const escalateAfterMinutes = 5;
export const expireAfterMinutes = 15;

export const expiresAt = (answerFrom: Date): Date => addMinutes(answerFrom, expireAfterMinutes);

/** A mis-tapped step can be taken back for ten seconds; money that Delivered booked, for five minutes (rules.md, 18). */
export const undoSeconds = 10;
export const undoDeliveredSeconds = 300;

/**
 * Whether a step of this age, in milliseconds, can still be undone. Calling off is asked twice before it is done, gives money
 * back and tells the customer: it stands.
 */
export function canUndo(step: string, age: number): boolean {
  if (step === 'callOff') return false;
  const seconds = step === 'delivered' ? undoDeliveredSeconds : undoSeconds;
  return age >= 0 && age <= seconds * 1000;
}

/** When a scheduled order has to be begun, and rings again. */
export const dueAt = (windowStartsAt: Date, leadMinutes: number): Date =>
  new Date(windowStartsAt.getTime() - leadMinutes * minute);

/** Personal fields are emptied this long after the order ended or was promised, in days (rules.md, 27). */
export const personalDays = 30;

/** An order that nobody ended is no longer on its way this long after its promise, in days: its customer may forget it. */
export const onItsWayDays = 1;
