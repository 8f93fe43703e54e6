import type { AppError, ErrorCode } from '@/domain/errors';

const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  wrong_passcode: 401,
  signed_out: 401,
  forbidden: 403,
  foreign_origin: 403,
  not_in_building: 403,
  not_found: 404,
  price_changed: 409,
  sold_out: 409,
  slot_full: 409,
  shop_closed: 409,
  key_reused: 409,
  key_replaced: 409,
  replaced_order_stands: 409,
  waited_too_long: 409,
  too_late: 409,
  undo_over: 409,
  conflict: 409,
  nothing_to_carry: 409,
  too_large: 413,
  unknown_item: 422,
  unknown_room: 422,
  below_minimum: 422,
  payment_unavailable: 422,
  weights_missing: 422,
  too_many_bags: 422,
  rate_limited: 429,
  unexpected: 500,
  busy: 503,
};

/** What HTTP calls this failure. */
export const statusOf = (error: AppError): number => statuses[error.code];

/** Seconds after which trying again makes sense, where that is known. */
export const retryAfter = (error: AppError): number | null =>
  error.code === 'rate_limited' ? error.retryAfterSeconds : error.code === 'busy' ? 1 : null;
