import type { Shop } from '@/domain/menu/shop';
import { type Fen, fen } from '@/domain/money';
import { isInForce } from '@/domain/promotions/in-force';
import { type CostedGood, deepMargins } from '@/domain/promotions/margin';
import type { PromotionKind } from '@/domain/promotions/promotion';
import type { PromotionDraft } from '@/domain/promotions/promotion-draft';
import type { PromotionChoice, PromotionList, PromotionState, PromotionView } from '@/domain/promotions/promotion-view';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { ownShop } from '@/server/menu/own-shop';
import { costedGoods, goodsOf } from './costed-goods';
import { promotionRows, type PromotionRow } from './promotion-rows';

type Cost = { promotionId: string; amount: Fen; orders: number };

/** What promotions took off orders that were not called off. */
const readCosts = (shopId: string): Promise<Cost[]> => read().$queryRaw<Cost[]>`
  SELECT "d"."promotionId", CAST(SUM("d"."amount") AS INTEGER) AS "amount", CAST(COUNT(*) AS INTEGER) AS "orders" FROM "OrderDiscount" AS "d"
  JOIN "Order" AS "o" ON "o"."id" = "d"."orderId"
  WHERE "o"."shopId" = ${shopId} AND "o"."status" NOT IN ('rejected', 'cancelled', 'not_delivered') AND "d"."amount" > 0 GROUP BY "d"."promotionId"`;

function draftFrom(row: PromotionRow): PromotionDraft {
  const { percent, amount, most, coupon } = row;
  return {
    kind: row.kind as PromotionKind,
    name: { zh: row.nameZh, en: row.nameEn },
    off: percent !== null ? { kind: 'percent', value: percent, most } : amount !== null ? { kind: 'amount', value: amount, most } : null,
    tiers: row.tiers.map((tier) => ({ threshold: tier.threshold, amount: tier.amount })),
    minimum: row.minimum,
    items: row.goods.flatMap(({ itemId }) => itemId ?? []),
    categories: row.goods.flatMap(({ categoryId }) => categoryId ?? []),
    excludesDiscounted: row.excludesDiscounted,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt?.toISOString() ?? null,
    coupon: coupon && { code: coupon.code, cap: coupon.cap, perPhone: coupon.perPhone },
  };
}

function stateOf(row: PromotionRow, at: Date): PromotionState {
  if (row.endedAt !== null || (row.endsAt !== null && row.endsAt <= at)) return 'over';
  if (row.paused) return 'paused';
  return isInForce(row, at) ? 'running' : 'planned';
}

type Told = { shop: Shop; goods: readonly CostedGood[]; costs: readonly Cost[]; at: Date };

function viewFrom(row: PromotionRow, { shop, goods, costs, at }: Told): PromotionView {
  const draft = draftFrom(row);
  const touched = goodsOf(draft, shop, goods);
  const cost = costs.find(({ promotionId }) => promotionId === row.id);
  return {
    id: row.id,
    revision: row.revision,
    state: stateOf(row, at),
    draft,
    cost: { amount: fen(Number(cost?.amount ?? 0)), orders: Number(cost?.orders ?? 0) },
    least: deepMargins(draft, touched)[0] ?? null,
    unknown: touched.filter(({ batch }) => batch === null).length,
    used: row.coupon?.used ?? 0,
  };
}

/** How many that are over are still listed. */
const overShown = 20;

/** A shop's promotions for its owner, those that can still hold first, and what one may be for. Errors: not_found, forbidden. */
export async function readPromotions(actor: StaffActor, slug: string): Promise<Result<PromotionList>> {
  const shop = await ownShop(actor, slug);
  if (!shop.ok) return shop;
  const { id: shopId, categories } = shop.value;
  const [rows, goods, costs] = await Promise.all([
    read().promotion.findMany({ where: { shopId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], include: promotionRows }),
    costedGoods(shop.value),
    readCosts(shopId),
  ]);
  const views = rows.map((row) => viewFrom(row, { shop: shop.value, goods, costs, at: now() }));
  const choices = categories.flatMap(({ id, name, items }): PromotionChoice[] => [
    { kind: 'category', id, name },
    ...items.map((item) => ({ kind: 'item' as const, id: item.id, name: item.name })),
  ]);
  const over = views.filter(({ state }) => state === 'over').slice(0, overShown);
  return ok({ shop: slug, promotions: [...views.filter(({ state }) => state !== 'over'), ...over], choices });
}
