import { Prisma } from '@/prisma/generated/client';
import type { JudgedLine } from '@/domain/orders/judge-order';
import type { ChosenTime } from '@/domain/orders/choose-time';
import { isOutside } from '@/domain/channels/channel';
import { paymentAfter } from '@/domain/channels/voucher';
import { zero } from '@/domain/money';
import type { PaymentOfOrder } from '@/domain/payments/payment';
import { beatOf, type Load } from '@/domain/slots/capacity';
import type { Tx } from '@/server/db';
import { insertDiscounts } from '@/server/promotions/keep-discounts';
import { redeemCoupon } from '@/server/promotions/redeem-coupon';
import { randomId, randomToken } from '@/server/random';
import { noteLoad } from './order-load';
import type { Placing } from './placing';
import { recordEvent } from './record-event';

type Allotted = ChosenTime & { load: Load; businessDate: string; number: number; floorId: string };

/** A platform has the money of its orders; of others it is to be collected, but for what a voucher settles. */
function firstPayment({ channel, input, judged, staff }: Placing): PaymentOfOrder {
  const { total } = judged.priced;
  if (isOutside(channel)) return { method: 'platform', status: 'settled', amount: total };
  return paymentAfter(total, staff?.input.voucher?.value ?? zero, input.payment);
}

/** Writes the order with its lines, its payment and its first event. */
export async function insertOrder(tx: Tx, placing: Placing, allotted: Allotted): Promise<{ id: string; token: string }> {
  const id = randomId('ord');
  const token = randomToken();
  await insertHead(tx, { id, token }, placing, allotted);
  const { shop, at, staff, judged, device } = placing;
  const lineIds = await insertLines(tx, id, judged.lines);
  await noteLoad(tx, id, allotted.load);
  await insertDiscounts(tx, id, judged.priced.discounts, lineIds);
  if (judged.coupon) await redeemCoupon(tx, { promotion: judged.coupon.id, orderId: id, device, at });
  const { method, status, amount } = firstPayment(placing);
  await tx.$executeRaw`INSERT INTO "Payment" ("id", "orderId", "method", "status", "amount")
    VALUES (${randomId('pay')}, ${id}, ${method}, ${status}, ${amount})`;
  const by = { actor: staff ? 'staff' : 'customer', staffId: staff?.actor.id ?? null } as const;
  await recordEvent(tx, { orderId: id, shopId: shop.id, type: 'placed', ...by, at, facts: {} });
  return { id, token };
}

async function insertHead(
  tx: Tx,
  { id, token }: { id: string; token: string },
  { input, shop, channel, placardId, judged, at }: Placing,
  allotted: Allotted,
): Promise<void> {
  const { priced } = judged;
  await tx.$executeRaw`
    INSERT INTO "Order" ("id", "token", "shopId", "channel", "placardId", "number", "businessDate", "status",
      "fulfilment", "floorId", "room", "customerName", "note", "locale", "timing", "promisedAt", "windowEndsAt",
      "slotStartsAt", "subtotal", "deliveryFee", "smallOrderFee", "total", "placedTotal", "placedAt", "answerFrom")
    VALUES (${id}, ${token}, ${shop.id}, ${channel}, ${placardId},
      ${allotted.number}, ${allotted.businessDate}, 'placed', ${input.fulfilment}, ${allotted.floorId}, ${judged.room},
      ${input.name || null}, ${input.note}, ${input.locale}, ${input.timing.kind}, ${allotted.promisedAt},
      ${allotted.windowEndsAt}, ${beatOf(allotted.promisedAt)}, ${priced.subtotal}, ${priced.deliveryFee},
      ${priced.smallOrderFee}, ${priced.total}, ${priced.total}, ${at}, ${allotted.answerFrom})`;
}

/** Names and prices as they are now; the menu may change, the order does not. Answers the lines' ids. */
async function insertLines(tx: Tx, orderId: string, lines: readonly JudgedLine[]): Promise<string[]> {
  const ids = lines.map(() => randomId('lin'));
  const rows = lines.map((line, position) => {
    const { menuItem: item } = line;
    const chosen = item.optionGroups.flatMap((group) => group.options).filter((option) => line.options.includes(option.id));
    const options = chosen.map(({ id, name, priceDelta }) => ({ id, nameZh: name.zh, nameEn: name.en, priceDelta }));
    return Prisma.sql`(${ids[position]}, ${orderId}, ${position}, ${item.id}, ${item.name.zh}, ${item.name.en},
      ${item.picture}, ${item.unit}, ${line.unitPrice}, ${line.quantity}, ${line.grams}, ${JSON.stringify(options)},
      ${line.total})`;
  });
  await tx.$executeRaw`
    INSERT INTO "OrderLine" ("id", "orderId", "position", "itemId", "nameZh", "nameEn", "picture", "unit", "unitPrice",
      "quantity", "grams", "optionsJson", "total")
    VALUES ${Prisma.join(rows)}`;
  return ids;
}
