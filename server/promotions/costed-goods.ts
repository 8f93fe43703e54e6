import { itemsOf, type Shop, type Unit } from '@/domain/menu/shop';
import type { CostedGood } from '@/domain/promotions/margin';
import type { PromotionDraft } from '@/domain/promotions/promotion-draft';
import type { Batch } from '@/domain/stock/cost';
import { read } from '@/server/db';

/** A shop's goods with what they have cost, where a delivery was noted in the unit by which they are sold. */
export async function costedGoods(shop: Shop): Promise<CostedGood[]> {
  const rows = await read().$queryRaw<(Batch & { itemId: string; unit: Unit })[]>`
    SELECT "e"."itemId", "e"."unit", "e"."left" AS "amount", "e"."worth" FROM "StockEntry" AS "e" JOIN "Item" AS "i" ON "i"."id" = "e"."itemId"
    WHERE "i"."shopId" = ${shop.id} AND "e"."kind" = 'received' AND "e"."left" > 0 AND "e"."seq" =
      (SELECT MAX("n"."seq") FROM "StockEntry" AS "n" WHERE "n"."itemId" = "e"."itemId" AND "n"."kind" = 'received')`;
  const batches = new Map(rows.map(({ itemId, ...batch }) => [itemId, batch]));
  return itemsOf(shop).map(({ id, name, price, unit }) => {
    const batch = batches.get(id);
    return { id, name, price, unit, batch: batch?.unit === unit ? { amount: batch.amount, worth: batch.worth } : null };
  });
}

/** The goods that a promotion can touch: of an item discount those it is for, of others all but those it leaves out. */
export function goodsOf(draft: PromotionDraft, shop: Shop, goods: readonly CostedGood[]): CostedGood[] {
  const whole = shop.categories.filter(({ id }) => draft.categories.includes(id)).flatMap(({ items }) => items.map(({ id }) => id));
  const named = new Set([...draft.items, ...whole]);
  return goods.filter(({ id }) => named.has(id) === (draft.kind === 'item'));
}
