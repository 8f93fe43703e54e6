import type { MenuItem, Shop } from '@/domain/menu/shop';
import { lineTotal } from '@/domain/pricing/price-order';
import { pricePromoted } from '@/domain/promotions/price-promoted';
import { type Fen, zero } from '@/domain/money';
import type { JudgedOrder } from '@/domain/orders/judge-order';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { acceptOrder } from '@/server/orders/accept-order';
import { asShopStands } from '@/server/orders/as-shop-stands';
import type { Placing } from '@/server/orders/placing';
import { hashBody } from '@/server/orders/placement-key';
import { transact } from '@/server/transact';
import type { GroupRow } from './group-row';

export type MemberRow = { id: string; floor: string; room: string | null; customerName: string | null; pieces: number; locale: 'zh' | 'en'; channel: 'placard' | 'link'; placardId: string | null };

/** The good as the group promised it, whatever its menu says by now. */
const goodOf = ({ itemId, nameZh, nameEn, picture, price }: GroupRow): MenuItem => ({
  id: itemId,
  name: { zh: nameZh, en: nameEn },
  description: { zh: '', en: '' },
  picture,
  pinyin: '',
  initials: '',
  unit: 'each',
  price,
  usualGrams: null,
  optionGroups: [],
});

/** The group's price is all that is paid: no fee is added to it, nothing taken off it, and no minimum asked. */
const groupTerms = (shop: Shop): Shop => ({ ...shop, minimumOrder: zero, deliveryFee: zero, smallOrderFee: null, promotions: [] });

function judgedFor(group: GroupRow, { floor, room, pieces }: MemberRow, terms: Shop): JudgedOrder {
  const menuItem = goodOf(group);
  const line = { item: menuItem.id, options: [], quantity: pieces, grams: null, shownUnitPrice: group.price, unitPrice: group.price };
  const priced = pricePromoted(terms, [line], 'delivery');
  return { floor, room, lines: [{ ...line, total: lineTotal(group.price, line), menuItem, parts: [] }], priced, coupon: null };
}

function inputFor(group: GroupRow, member: MemberRow, total: Fen): PlaceOrderInput {
  const line = { item: group.itemId, options: [], quantity: member.pieces, grams: null, shownUnitPrice: group.price };
  return {
    key: member.id,
    replaces: null,
    shop: group.shop,
    placard: null,
    fulfilment: 'delivery',
    floor: member.floor,
    room: member.room,
    name: member.customerName ?? '',
    note: null,
    timing: { kind: 'window', startsAt: group.dropFrom.toISOString() },
    payment: 'cash',
    locale: member.locale,
    lines: [line],
    shown: { deliveryFee: zero, smallOrderFee: zero, total },
  };
}

/** Takes the member's hold away and writes the order in its stead: both, or neither. @returns the order's id; null: it was written before */
async function write(tx: Tx, member: MemberRow, placing: Placing): Promise<string | null> {
  const claimed = await tx.$executeRaw`UPDATE "GroupBuyMember" SET "status" = 'ordered' WHERE "id" = ${member.id} AND "status" = 'joined'`;
  if (claimed === 0) return null;
  const { orderId } = await acceptOrder(tx, placing);
  if (orderId === null) throw new Error(`a member of a group had an order before: ${member.id}`);
  await tx.$executeRaw`UPDATE "GroupBuyMember" SET "orderId" = ${orderId} WHERE "id" = ${member.id}`;
  return orderId;
}

/**
 * Writes the order of one member of a met group, exactly once, by the body that writes every order: number, seat, stock, payment to
 * be collected at the door, event. Errors: sold_out, where there is less than was held; busy.
 */
export async function orderMember(group: GroupRow, member: MemberRow, at: Date): Promise<Result<null>> {
  const written = await asShopStands(async () => {
    const [building, shop] = await Promise.all([loadBuilding(), loadShop(group.shop)]);
    if (!shop) return fail({ code: 'not_found' });
    const terms = groupTerms(shop);
    const judged = judgedFor(group, member, terms);
    const input = inputFor(group, member, judged.priced.total);
    const { channel, placardId } = member;
    const drop = { promisedAt: group.dropFrom, windowEndsAt: group.dropUntil };
    const from = { channel, placardId, link: null, shareId: null, device: null, boarding: null, trail: null, staff: null } as const;
    const placing: Placing = { input, bodyHash: hashBody(input), at, building, shop: terms, ...from, judged, paceMinutes: 0, drop };
    return transact((tx) => write(tx, member, placing));
  });
  if (!written.ok) return written;
  if (written.value !== null) orderChanged({ id: written.value, shopId: group.shopId });
  return ok(null);
}

/** Who of a group still waits for an order, in the order in which they joined. */
export const waitingMembers = (group: string): Promise<MemberRow[]> =>
  read().$queryRaw<MemberRow[]>`
    SELECT "m"."id", "f"."label" AS "floor", "m"."room", "m"."customerName", "m"."pieces", "m"."locale", "m"."channel", "m"."placardId"
    FROM "GroupBuyMember" AS "m" JOIN "Floor" AS "f" ON "f"."id" = "m"."floorId"
    WHERE "m"."groupId" = ${group} AND "m"."status" = 'joined' ORDER BY "m"."joinedAt", "m"."id"`;
