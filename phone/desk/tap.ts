import { type OrderStatus, orderStatuses } from '@/domain/orders/status';
import type { StepInput } from '@/domain/orders/step-input';

/** What a tap asks of the server. */
type TapAction =
  | { kind: 'step'; input: StepInput }
  | { kind: 'undo'; seq: number; step: string }
  | { kind: 'confirm' };

/** One tap on the board, kept until the server has answered it. */
export type Tap = {
  id: string;
  /** The order's id and what people call it. */
  order: string;
  number: number;
  action: TapAction;
  /** Where a step is to lead: whether a tap whose reply was lost has arrived can then be seen. */
  to: OrderStatus | null;
  /** When it was tapped, in epoch milliseconds of the server's clock. */
  at: number;
  /** It was sent and no answer came: it may have arrived. */
  uncertain: boolean;
  /** Bags that set out together carry the same mark. */
  trip: string | null;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isAction(value: unknown, order: unknown): value is TapAction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, input, seq, step } = value as Record<string, unknown>;
  if (kind === 'confirm') return true;
  if (kind === 'undo') return Number.isSafeInteger(seq) && isText(step);
  if (kind !== 'step' || typeof input !== 'object' || input === null) return false;
  // The server judges the input; here it only has to be a step of the order it is shown with.
  return isText((input as Record<string, unknown>).step) && (input as Record<string, unknown>).order === order;
}

/**
 * Reads kept taps, where anything may stand; what is no tap is left out. An old one is not: it says which state of its
 * order it was meant for, and the server tells what became of that.
 */
export function parseTaps(stored: string | null): Tap[] {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((tap: unknown) => parseTap(tap) ?? []);
}

function parseTap(value: unknown): Tap | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, order, number, action, to, at, trip, uncertain } = value as Record<string, unknown>;
  if (!isText(id) || !isText(order) || !Number.isSafeInteger(number) || !isAction(action, order)) return null;
  if (typeof at !== 'number') return null;
  const status = orderStatuses.find((status) => status === to) ?? null;
  return { id, order, number: number as number, action, to: status, at, trip: isText(trip) ? trip : null, uncertain: uncertain === true };
}
