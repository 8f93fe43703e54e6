import type { Fen } from './money';

/** A line whose price is no longer the one shown; prices are per piece with options, or per 500 g. */
export type LinePriceChange = { line: number; shown: Fen; now: Fen };

/** A line that cannot be had; `left` pieces or grams remain (0: none). */
export type LineShortage = { line: number; item: string; left: number };

/**
 * Every expected failure, and what its screen needs in order to help.
 * Instants are ISO strings in UTC, because errors cross the wire.
 */
export type AppError =
  | { code: 'invalid'; fields: Record<string, string> }
  | { code: 'not_found' }
  | { code: 'not_in_building'; reason: 'no_placard' | 'unknown' | 'revoked' }
  | { code: 'unknown_item'; lines: number[] }
  | { code: 'unknown_room'; room: string }
  | { code: 'price_changed'; lines: LinePriceChange[]; deliveryFee: Fen; smallOrderFee: Fen; total: Fen }
  | { code: 'sold_out'; lines: LineShortage[] }
  | { code: 'slot_full'; next: string | null }
  | { code: 'shop_closed'; opensAt: string | null }
  | { code: 'below_minimum'; minimum: Fen; missing: Fen }
  | { code: 'payment_unavailable' }
  | { code: 'key_reused' }
  | { code: 'key_replaced' }
  | { code: 'replaced_order_stands'; token: string }
  /** It lay on the phone for too long to go out by itself; only the phone says so. */
  | { code: 'waited_too_long' }
  /** Preparing has begun, or the order is over: the customer calls the shop. */
  | { code: 'too_late'; status: string }
  /** The seconds in which the desk may take a step back have passed. */
  | { code: 'undo_over' }
  | { code: 'conflict'; status: string }
  | { code: 'weights_missing'; lines: number[] }
  /** More orders than one person carries in one trip of this shop. */
  | { code: 'too_many_bags'; limit: number }
  /** None of the bags stands at the counter any more: other hands have them. */
  | { code: 'nothing_to_carry' }
  | { code: 'wrong_passcode' }
  | { code: 'signed_out' }
  | { code: 'forbidden' }
  | { code: 'foreign_origin'; expected: string }
  | { code: 'rate_limited'; retryAfterSeconds: number }
  | { code: 'too_large' }
  | { code: 'busy' }
  /** Something broke; the reference leads to the log. */
  | { code: 'unexpected'; reference: string };

export type ErrorCode = AppError['code'];
