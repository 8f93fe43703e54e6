import { type Building, findFloor } from '../building/floor';
import { parseRoom } from '../building/room';
import { lineKey } from '../cart/cart';
import { checkLine } from '../cart/check-line';
import type { LinePriceChange } from '../errors';
import { itemsOf, type MenuItem, type Shop } from '../menu/shop';
import { isBelowMinimum, type PricedLine, unitPrice } from '../pricing/price-order';
import { pricePromoted, type PromotedOrder } from '../promotions/price-promoted';
import type { CouponTerms, SeenDiscount } from '../promotions/promotion';
import { fail, ok, type Result } from '../result';
import type { OrderLineInput, PlaceOrderInput } from './place-order-input';

export type JudgedLine = OrderLineInput & PricedLine & { menuItem: MenuItem };

/** An order that the menu, the building and the shop's terms allow; stock and time are decided where they are taken. */
export type JudgedOrder = { floor: string; room: string | null; lines: readonly JudgedLine[]; priced: PromotedOrder; coupon: CouponTerms | null };

type Found = OrderLineInput & { menuItem: MenuItem };

function findItems(shop: Shop, lines: readonly OrderLineInput[]): Result<Found[]> {
  const items = new Map(itemsOf(shop).map((item) => [item.id, item]));
  const found = lines.map((line) => ({ ...line, menuItem: items.get(line.item) }));
  const unknown = found.flatMap(({ menuItem }, index) => (menuItem ? [] : [index]));
  if (unknown.length > 0) return fail({ code: 'unknown_item', lines: unknown });
  return ok(found as Found[]);
}

/**
 * A line that the good no longer allows is gone like the good itself: its owner has taken an option away, asks for a choice, or sells
 * it by the other unit now. The same line or option twice is what no screen of ours can have sent.
 */
function checkLines(lines: readonly Found[]): Result<null> {
  if (lines.length === 0) return fail({ code: 'invalid', fields: { lines: 'empty' } });
  const faults = lines.map((line) => checkLine(line.menuItem, line));
  const keys = lines.map((line) => lineKey({ item: line.item, options: [...line.options].sort() }));
  const fields: Record<string, string> = {};
  for (const [index, key] of keys.entries()) {
    const { options } = lines[index]!;
    if (keys.indexOf(key) < index) fields[`lines.${index}`] = 'duplicate';
    else if (new Set(options).size < options.length) fields[`lines.${index}`] = 'too_many_choices';
  }
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const gone = faults.flatMap((fault, index) => (fault === null ? [] : [index]));
  return gone.length > 0 ? fail({ code: 'unknown_item', lines: gone }) : ok(null);
}

function findRoom(building: Building, input: PlaceOrderInput): Result<string | null> {
  const floor = findFloor(building, input.floor);
  if (!floor) return fail({ code: 'invalid', fields: { floor: 'unknown' } });
  if (input.room === null) return ok(null);
  const room = parseRoom(floor, input.room);
  return room === null ? fail({ code: 'unknown_room', room: input.room }) : ok(room);
}

const isAsSeen = (seen: readonly SeenDiscount[], now: readonly SeenDiscount[]): boolean =>
  seen.length === now.length && now.every(({ promotion, amount }) => seen.some((one) => one.promotion === promotion && one.amount === amount));

/** Never charge a price that was not shown: any difference, up or down, is asked once (rules.md, 4). */
function compareWithShown(input: PlaceOrderInput, priced: PromotedOrder): Result<null> {
  const { deliveryFee, smallOrderFee, total } = priced;
  const discounts = priced.discounts.map(({ promotion, name, amount }) => ({ promotion, name, amount }));
  const lines = input.lines.flatMap((line, index): LinePriceChange[] => {
    const now = priced.lines[index]!.unitPrice;
    return now === line.shownUnitPrice ? [] : [{ line: index, shown: line.shownUnitPrice, now }];
  });
  const { shown } = input;
  const same = shown.deliveryFee === deliveryFee && shown.smallOrderFee === smallOrderFee && shown.total === total;
  if (lines.length === 0 && same && (!shown.discounts || isAsSeen(shown.discounts, discounts))) return ok(null);
  return fail({ code: 'price_changed', lines, deliveryFee, smallOrderFee, total, ...(discounts.length > 0 && { discounts }) });
}

/**
 * Whether this order can be placed at this shop as its menu and terms stand, apart from stock, time and the placard.
 * Errors: invalid, unknown_item, unknown_room, payment_unavailable, coupon_below_minimum, price_changed, below_minimum; the
 * first that applies, in this order.
 * @param coupon what the order's code gives; null: it has none
 */
export function judgeOrder(input: PlaceOrderInput, building: Building, shop: Shop, coupon: CouponTerms | null = null): Result<JudgedOrder> {
  const found = findItems(shop, input.lines);
  if (!found.ok) return found;
  const checked = checkLines(found.value);
  if (!checked.ok) return checked;
  const room = findRoom(building, input);
  if (!room.ok) return room;
  if (input.payment === 'code' && !shop.takesCode) return fail({ code: 'payment_unavailable' });
  const amounts = found.value.map((line) => ({ ...line, unitPrice: unitPrice(line.menuItem, line.options) }));
  const priced = pricePromoted(shop, amounts, input.fulfilment, coupon);
  if (coupon && priced.couponMissing > 0) {
    return fail({ code: 'coupon_below_minimum', minimum: coupon.minimum, missing: priced.couponMissing });
  }
  const compared = compareWithShown(input, priced);
  if (!compared.ok) return compared;
  if (isBelowMinimum(shop, priced)) {
    return fail({ code: 'below_minimum', minimum: shop.minimumOrder, missing: priced.missing });
  }
  const lines = amounts.map((line, index) => ({ ...line, ...priced.lines[index]! }));
  // A coupon that takes nothing off is not used up by it.
  const given = coupon && priced.discounts.some(({ promotion }) => promotion === coupon.id) ? coupon : null;
  return ok({ floor: input.floor, room: room.value, lines, priced, coupon: given });
}
