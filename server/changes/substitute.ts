import type { Shop } from '@/domain/menu/shop';
import { consentSeconds, type SubstituteWish } from '@/domain/orders/order-change';
import { judgeSubstitute, type Substitute } from '@/domain/orders/substitute';
import type { Tx } from '@/server/db';
import type { LineRow, OrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { takeStock } from '@/server/orders/take-stock';
import { refuse } from '@/server/transact';
import { type By, changeLine, type Instead } from './change-line';

type Substituting = { order: OrderRow; shop: Shop; line: LineRow; wish: SubstituteWish; by: By & { staffId: string } };

/** Whoever ordered has the order's page on the phone in the hand; of others somebody at the counter or on the telephone has asked. */
const answersByPhone = ({ channel }: OrderRow): boolean => channel === 'placard' || channel === 'link';

/**
 * Brings something else in a line's place, or asks the customer first. Its goods are taken from the stock at once: what is
 * offered is there when they say yes.
 * @returns the name of what comes instead
 * @throws Refusal unknown_item, invalid, substitute_dearer, sold_out, answer_pending (something is offered for the line already)
 */
export async function substitute(tx: Tx, { order, shop, line, wish, by }: Substituting): Promise<string> {
  const judged = judgeSubstitute(line, wish, shop);
  if (!judged.ok) return refuse(judged.error);
  const pending = order.offers.find(({ lineId }) => lineId === line.id);
  if (pending) refuse({ code: 'answer_pending', until: new Date(pending.until).toISOString() });
  const instead = insteadOf(judged.value);
  await takeStock(tx, [{ item: instead.item, amount: instead.grams ?? instead.quantity, parts: [] }], { orderId: order.id, at: by.at });
  if (answersByPhone(order)) await offer(tx, order, line, instead, by);
  else await changeLine(tx, { order, shop, line, why: 'swapped', instead, by });
  return instead.nameZh;
}

function insteadOf({ menuItem, unitPrice, total, quantity, grams, options }: Substitute): Instead {
  const chosen = menuItem.optionGroups.flatMap((group) => group.options).filter(({ id }) => options.includes(id));
  return {
    item: menuItem.id,
    nameZh: menuItem.name.zh,
    nameEn: menuItem.name.en,
    picture: menuItem.picture,
    unit: menuItem.unit,
    unitPrice,
    quantity,
    grams,
    options: chosen.map(({ id, name, priceDelta }) => ({ id, nameZh: name.zh, nameEn: name.en, priceDelta })),
    total,
  };
}

async function offer(tx: Tx, order: OrderRow, line: LineRow, instead: Instead, { staffId, at }: By & { staffId: string }): Promise<void> {
  const until = new Date(at.getTime() + consentSeconds * 1000);
  await tx.$executeRaw`
    INSERT INTO "SubstituteOffer" ("lineId", "orderId", "itemId", "nameZh", "nameEn", "picture", "unit", "unitPrice", "quantity", "grams",
      "optionsJson", "total", "staffId", "until")
    VALUES (${line.id}, ${order.id}, ${instead.item}, ${instead.nameZh}, ${instead.nameEn}, ${instead.picture}, ${instead.unit},
      ${instead.unitPrice}, ${instead.quantity}, ${instead.grams}, ${JSON.stringify(instead.options)}, ${instead.total}, ${staffId}, ${until})`;
  const change = { line: line.position, offered: { zh: instead.nameZh, en: instead.nameEn } };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'substitute_offered', actor: 'staff', staffId, at, facts: { change } });
}
