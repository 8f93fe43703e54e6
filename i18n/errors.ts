import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import { orderNumber } from '@/domain/orders/order-number';
import { isFinished, orderStatuses } from '@/domain/orders/status';
import { formatAmount } from './amounts';
import { formatDayTime } from './clock';
import { errors as en } from './en/errors';
import { fill } from './fill';
import { formatFen, formatShortFen } from './money';
import { inLocale, type Messages } from './text';
import { errors as zh } from './zh/errors';

type ErrorMessages = Messages<typeof zh>;

export const errorMessages: Record<Locale, ErrorMessages> = { zh, en };

const placardReasons = {
  no_placard: 'no_placard',
  unknown: 'unknown_placard',
  revoked: 'revoked_placard',
  link_over: 'link_over',
  link_used_up: 'link_used_up',
  link_elsewhere: 'link_elsewhere',
  neighbour_over: 'neighbour_over',
  neighbour_used_up: 'neighbour_used_up',
  no_own_placard: 'no_own_placard',
} as const;

const inviteReasons = { unknown: 'invite_unknown', used: 'invite_used', expired: 'invite_expired' } as const;

/** Which sentence an error is told in. */
function sentenceFor(error: AppError): Exclude<keyof ErrorMessages, 'statuses' | 'floorReasons'> {
  if (error.code === 'not_in_building') return placardReasons[error.reason];
  if (error.code === 'invite_over') return inviteReasons[error.reason];
  if (error.code === 'slot_full' && error.next === null) return 'no_slot';
  if (error.code === 'shop_closed' && error.opensAt === null) return 'shop_closed_now';
  if (error.code === 'delivery_suspended' && error.next === null) return 'delivery_suspended_today';
  if (error.code === 'beyond_capacity') return error.unit === 'dishes' ? 'beyond_dishes' : 'beyond_bags';
  if (error.code === 'too_late' && finished(error.status)) return 'too_late_finished';
  if (error.code === 'stock_moved' && error.left === null) return 'stock_uncounted';
  if (error.code === 'more_than_left' && error.left === null) return 'not_counted';
  if (error.code === 'bad_picture') return `picture_${error.reason}`;
  if (error.code === 'bad_sheet') return `sheet_${error.reason}`;
  if (error.code === 'menu_full') return error.what === 'items' ? 'menu_full' : 'menu_full_categories';
  return error.code;
}

const finished = (status: string): boolean => orderStatuses.some((known) => known === status && isFinished(known));

type Values = Record<string, string | number>;

/** What stands in the sentence's gaps. */
function valuesOf(error: AppError, locale: Locale, time: (at: string) => string): Values {
  if (error.code === 'slot_full') return error.next === null ? {} : { next: time(error.next) };
  if (error.code === 'shop_closed') return error.opensAt === null ? {} : { opensAt: time(error.opensAt) };
  if (error.code === 'delivery_suspended') {
    const reason = inLocale(error.reason.text, locale);
    return { reason, until: time(error.until), ...(error.next !== null && { next: time(error.next) }) };
  }
  if (error.code === 'below_minimum' || error.code === 'coupon_below_minimum') {
    return { missing: formatFen(error.missing), minimum: formatShortFen(error.minimum) };
  }
  if (error.code === 'below_cost') return { item: inLocale(error.item, locale), price: formatFen(error.price), cost: formatFen(error.cost) };
  if (error.code === 'outside_number_taken') return { ...error, number: orderNumber(error.number) };
  if (error.code === 'voucher_redeemed') return { by: error.by, at: time(error.at), number: orderNumber(error.number) };
  if (error.code === 'substitute_dearer') return { most: formatFen(error.most), total: formatFen(error.total) };
  if (error.code === 'answer_pending') return { until: time(error.until) };
  if (error.code === 'refund_above_paid') return { most: formatFen(error.most) };
  if (error.code === 'shift_open') return { by: error.by, since: time(error.since) };
  if (error.code === 'drawer_moved') return { expected: formatFen(error.expected) };
  if (error.code === 'difference_unexplained') return { difference: formatFen(error.difference) };
  if (error.code === 'stock_moved' || error.code === 'more_than_left') return { left: formatAmount(error.left ?? 0, error.unit, locale) };
  if (error.code === 'conflict') return { status: statusText(error.status, locale) };
  if (error.code === 'rate_limited') return { retryAfterSeconds: error.retryAfterSeconds };
  if (error.code === 'printer_name_taken') return { name: error.name };
  if (error.code === 'tickets_waiting') return { count: error.count };
  if (error.code === 'too_many_bags') return { limit: error.limit };
  if (error.code === 'missing_glyph') return { characters: error.characters };
  if (error.code === 'flyer_printed' || error.code === 'flyer_withdrawn') return { version: error.version };
  if (error.code === 'flyer_outdated') return { goods: error.goods };
  if (error.code === 'unknown_room') return { room: error.room };
  if (error.code === 'bank_in_use') return { bank: inLocale(error.bank, locale), until: time(error.until) };
  if (error.code === 'floor_in_use') return { floor: error.floor, reasons: floorReasons(error, locale) };
  if (error.code === 'set_doubtful') return { price: formatFen(error.price), sum: formatFen(error.sum) };
  if (error.code === 'group_full') return { left: error.left };
  // Where it is no money, what may be at most stands as it is.
  if ('most' in error) return { most: error.most };
  if (error.code === 'foreign_origin') return { expected: error.expected };
  return error.code === 'unexpected' ? { reference: error.reference } : {};
}

/** Only what holds, joined as each language joins. */
function floorReasons({ placards, openOrders, shops }: Extract<AppError, { code: 'floor_in_use' }>, locale: Locale): string {
  const words = errorMessages[locale].floorReasons;
  const between = locale === 'zh' ? '，' : ', ';
  return [
    placards > 0 ? fill(words.placards, { count: placards }) : null,
    openOrders > 0 ? fill(words.openOrders, { count: openOrders }) : null,
    shops.length > 0 ? fill(words.shops, { names: shops.map((shop) => inLocale(shop, locale)).join(locale === 'zh' ? '、' : ', ') }) : null,
  ]
    .filter((reason) => reason !== null)
    .join(between);
}

function statusText(status: string, locale: Locale): string {
  const known = orderStatuses.find((name) => name === status);
  return known ? errorMessages[locale].statuses[known] : status;
}

/**
 * What to tell a person about an expected failure, in one or two short sentences that say what to do next.
 * @param zone the building's
 * @param now without it a time always carries its weekday
 */
export function errorText(error: AppError, locale: Locale, zone: string, now: Date = new Date(0)): string {
  const time = (at: string) => formatDayTime(at, now, zone, locale);
  return fill(errorMessages[locale][sentenceFor(error)], valuesOf(error, locale, time));
}
