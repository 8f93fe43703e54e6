import { Prisma } from '@/prisma/generated/client';
import type { JudgedLine } from '@/domain/orders/judge-order';
import type { ChosenTime } from '@/domain/orders/choose-time';
import { beatOf, type Load } from '@/domain/slots/capacity';
import type { Tx } from '@/server/db';
import { randomId, randomToken } from '@/server/random';
import { noteLoad } from './order-load';
import type { Placing } from './placing';
import { recordEvent } from './record-event';

type Allotted = ChosenTime & { load: Load; businessDate: string; number: number; floorId: string };

/** Writes the order with its lines, its unpaid payment and its first event. */
export async function insertOrder(tx: Tx, placing: Placing, allotted: Allotted): Promise<{ id: string; token: string }> {
  const id = randomId('ord');
  const token = randomToken();
  await insertHead(tx, { id, token }, placing, allotted);
  await insertLines(tx, id, placing.judged.lines);
  await noteLoad(tx, id, allotted.load);
  const { input, shop, at, judged } = placing;
  await tx.$executeRaw`INSERT INTO "Payment" ("id", "orderId", "method", "status", "amount")
    VALUES (${randomId('pay')}, ${id}, ${input.payment}, 'unpaid', ${judged.priced.total})`;
  await recordEvent(tx, { orderId: id, shopId: shop.id, type: 'placed', actor: 'customer', staffId: null, at, facts: {} });
  return { id, token };
}

async function insertHead(
  tx: Tx,
  { id, token }: { id: string; token: string },
  { input, shop, placardId, judged, at }: Placing,
  allotted: Allotted,
): Promise<void> {
  const { priced } = judged;
  await tx.$executeRaw`
    INSERT INTO "Order" ("id", "token", "shopId", "channel", "placardId", "number", "businessDate", "status",
      "fulfilment", "floorId", "room", "customerName", "note", "locale", "timing", "promisedAt", "windowEndsAt",
      "slotStartsAt", "subtotal", "deliveryFee", "smallOrderFee", "total", "placedTotal", "placedAt", "answerFrom")
    VALUES (${id}, ${token}, ${shop.id}, ${placardId ? 'placard' : 'link'}, ${placardId},
      ${allotted.number}, ${allotted.businessDate}, 'placed', ${input.fulfilment}, ${allotted.floorId}, ${judged.room},
      ${input.name}, ${input.note}, ${input.locale}, ${input.timing.kind}, ${allotted.promisedAt},
      ${allotted.windowEndsAt}, ${beatOf(allotted.promisedAt)}, ${priced.subtotal}, ${priced.deliveryFee},
      ${priced.smallOrderFee}, ${priced.total}, ${priced.total}, ${at}, ${allotted.answerFrom})`;
}

/** Names and prices as they are now; the menu may change, the order does not. */
async function insertLines(tx: Tx, orderId: string, lines: readonly JudgedLine[]): Promise<void> {
  const rows = lines.map((line, position) => {
    const { menuItem: item } = line;
    const chosen = item.optionGroups.flatMap((group) => group.options).filter((option) => line.options.includes(option.id));
    const options = chosen.map(({ id, name, priceDelta }) => ({ id, nameZh: name.zh, nameEn: name.en, priceDelta }));
    return Prisma.sql`(${randomId('lin')}, ${orderId}, ${position}, ${item.id}, ${item.name.zh}, ${item.name.en},
      ${item.picture}, ${item.unit}, ${line.unitPrice}, ${line.quantity}, ${line.grams}, ${JSON.stringify(options)},
      ${line.total})`;
  });
  await tx.$executeRaw`
    INSERT INTO "OrderLine" ("id", "orderId", "position", "itemId", "nameZh", "nameEn", "picture", "unit", "unitPrice",
      "quantity", "grams", "optionsJson", "total")
    VALUES ${Prisma.join(rows)}`;
}
