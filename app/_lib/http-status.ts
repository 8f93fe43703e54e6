import type { AppError, ErrorCode } from '@/domain/errors';

const statuses: Record<ErrorCode, number> = {
  invalid: 400,
  wrong_passcode: 401,
  wrong_setup_link: 401,
  signed_out: 401,
  forbidden: 403,
  foreign_origin: 403,
  not_in_building: 403,
  not_found: 404,
  price_changed: 409,
  sold_out: 409,
  slot_full: 409,
  shop_closed: 409,
  delivery_suspended: 409,
  key_reused: 409,
  key_replaced: 409,
  replaced_order_stands: 409,
  waited_too_long: 409,
  too_late: 409,
  undo_over: 409,
  conflict: 409,
  already_set_up: 409,
  floor_in_use: 409,
  menu_changed: 409,
  printer_name_taken: 409,
  too_many_printers: 409,
  tickets_waiting: 409,
  ticket_settled: 409,
  last_owner: 409,
  name_taken: 409,
  already_member: 409,
  too_many_links: 409,
  invite_over: 410,
  outside_number_taken: 409,
  voucher_redeemed: 409,
  too_large: 413,
  unknown_item: 422,
  unknown_room: 422,
  below_minimum: 422,
  beyond_capacity: 422,
  payment_unavailable: 422,
  weights_missing: 422,
  menu_full: 422,
  bad_picture: 422,
  bad_sheet: 422,
  rate_limited: 429,
  unexpected: 500,
  busy: 503,
  not_set_up: 503,
};

/** What HTTP calls this failure. */
export const statusOf = (error: AppError): number => statuses[error.code];

/** Seconds after which trying again makes sense, where that is known. */
export const retryAfter = (error: AppError): number | null =>
  error.code === 'rate_limited' ? error.retryAfterSeconds : error.code === 'busy' ? 1 : null;
