import { checkLine } from '@/domain/cart/check-line';
import { isOutside } from '@/domain/channels/channel';
import { dishesOf } from '@/domain/menu/set-menu';
import { itemsOf } from '@/domain/menu/shop';
import { zero } from '@/domain/money';
import type { JudgedOrder } from '@/domain/orders/judge-order';
import type { StaffOrderInput } from '@/domain/orders/staff-order-input';
import { asPlaced } from '@/domain/orders/staff-order-input';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { loadBuilding } from '@/server/building/load-building';
import type { Tx } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { acceptOrder } from '@/server/orders/accept-order';
import type { LineRow, OrderRow } from '@/server/orders/order-row';
import { hashBody } from '@/server/orders/placement-key';
import type { Placing } from '@/server/orders/placing';
import { readPaceMinutes } from '@/server/runs/read-pace';
import { refuse } from '@/server/transact';
import type { FoundComplaint } from './find-complaint';

/** An order without charge, ready to be placed. */
export type Prepared = Placing & { by: StaffActor };

type Wanted = { actor: StaffActor; complaint: FoundComplaint; order: OrderRow; line: LineRow; at: Date };

/** Its key is the complaint's own: whatever is retried, it is made good once. */
const inputOf = ({ complaint, order, line }: Wanted): StaffOrderInput => ({
  key: `makes-good-${complaint.id}`,
  shop: order.shop,
  channel: 'phone',
  fulfilment: order.fulfilment,
  floor: order.floor,
  room: order.room,
  name: order.customerName,
  note: null,
  payment: 'cash',
  lines: [{ item: line.item, options: line.options.map(({ id }) => id), quantity: line.quantity, grams: line.finalGrams ?? line.grams, shownUnitPrice: zero }],
  shown: { deliveryFee: zero, smallOrderFee: zero, total: zero },
  waivesMinimum: true,
  squeezesIn: true,
  outside: null,
  voucher: null,
});

/** Nothing of it costs anything, now or when the scale has spoken. */
function judged({ order }: Wanted, input: StaffOrderInput, menuItem: JudgedOrder['lines'][number]['menuItem']): JudgedOrder {
  const priced = { unitPrice: zero, total: zero };
  const lines = input.lines.map((line) => ({ ...line, ...priced, menuItem, parts: dishesOf(menuItem, line.options) }));
  const sums = { subtotal: zero, deliveryFee: zero, smallOrderFee: zero, missing: zero, total: zero };
  const none = { discounts: [], next: null, couponMissing: zero };
  return { floor: order.floor, room: order.room, lines, priced: { lines: [priced], ...sums, ...none }, coupon: null };
}

/**
 * The same line once more, as an order of its own to the same door, by the shop as it stands.
 * Errors: not_found (shop), unknown_item (off the menu by now, or sold in another way).
 */
export async function prepareReplacement(wanted: Wanted): Promise<Result<Prepared>> {
  const { actor, complaint, order, line, at } = wanted;
  const [building, shop] = await Promise.all([loadBuilding(), loadShop(order.shop)]);
  if (!shop) return fail({ code: 'not_found' });
  const menuItem = itemsOf(shop).find(({ id }) => id === line.item);
  const staffInput = inputOf(wanted);
  if (!menuItem || checkLine(menuItem, staffInput.lines[0]!) !== null) return fail({ code: 'unknown_item', lines: [0] });
  return ok({
    by: actor,
    input: asPlaced(staffInput, shop.floor, complaint.locale),
    bodyHash: hashBody(staffInput),
    at,
    building,
    shop,
    channel: isOutside(order.channel) ? 'phone' : order.channel,
    placardId: null,
    link: null,
    shareId: null,
    device: null,
    boarding: null,
    trail: null,
    judged: judged(wanted, staffInput, menuItem),
    paceMinutes: await readPaceMinutes(shop),
    staff: { actor, input: staffInput, waived: zero },
  });
}

/**
 * Places it in the transaction of the answer, paid with nothing, and ties it to its complaint.
 * @returns its id @throws Refusal sold_out; ShopMovedError
 */
export async function placeReplacement(tx: Tx, { by, ...placing }: Prepared, complaintId: string): Promise<string> {
  const { result, orderId } = await acceptOrder(tx, placing);
  if (!result.ok || orderId === null) return refuse(result.ok ? { code: 'answered_already' } : result.error);
  await tx.$executeRaw`UPDATE "Payment" SET "status" = 'paid', "confirmedAt" = ${placing.at}, "confirmedBy" = ${by.id} WHERE "orderId" = ${orderId}`;
  await tx.$executeRaw`UPDATE "Complaint" SET "replacementId" = ${orderId} WHERE "id" = ${complaintId}`;
  return orderId;
}
