import { isInForce } from '@/domain/promotions/in-force';
import { deepMargins } from '@/domain/promotions/margin';
import { planPromotion, type PromotionDraft, promotionLimits } from '@/domain/promotions/promotion-draft';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { editMenu } from '@/server/menu/edit/edit-menu';
import { ownShop } from '@/server/menu/own-shop';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { costedGoods, goodsOf } from './costed-goods';

export type SavePromotionInput = {
  shop: string;
  /** The one that was opened, and its revision then; null: a new one. */
  promotion: { id: string; revision: number } | null;
  draft: PromotionDraft;
  /** Somebody was told that it sells below cost, and wants it so. */
  evenBelowCost: boolean;
};

/**
 * Saves a promotion, at once in force where its time has come. Orders that stand keep what they were granted.
 * Errors: not_found, forbidden (all but owners), invalid by field, below_cost (until it is confirmed), promotion_changed
 * (saved or ended by somebody since it was opened), too_many_promotions, busy.
 */
export async function savePromotion(actor: StaffActor, input: SavePromotionInput): Promise<Result<string>> {
  const shop = await ownShop(actor, input.shop);
  if (!shop.ok) return shop;
  const touched = goodsOf(input.draft, shop.value, await costedGoods(shop.value));
  const planned = planPromotion(input.draft, input.draft.kind === 'item' ? touched.map(({ price }) => price) : []);
  if (!planned.ok) return planned;
  const below = deepMargins(planned.value, touched).filter(({ isBelowCost }) => isBelowCost);
  if (below.length > 0 && !input.evenBelowCost) {
    const { name, price, cost } = below[0]!;
    return fail({ code: 'below_cost', item: name, price, cost, others: below.length - 1 });
  }
  return editMenu(actor, input.shop, (tx, shopId) => write(tx, { ...input, draft: planned.value, actor, shopId }));
}

type Writing = SavePromotionInput & { actor: StaffActor; shopId: string };

async function write(tx: Tx, { promotion, draft, actor, shopId }: Writing): Promise<string> {
  const at = now();
  const [startsAt, endsAt] = [new Date(draft.startsAt), draft.endsAt === null ? null : new Date(draft.endsAt)];
  const before = promotion && (await openPromotion(tx, shopId, promotion));
  if (!before && (await tx.promotion.count({ where: { shopId, endedAt: null } })) >= promotionLimits.open) {
    refuse({ code: 'too_many_promotions', most: promotionLimits.open });
  }
  const { name, off, minimum, excludesDiscounted } = draft;
  const columns = {
    nameZh: name.zh, nameEn: name.en, minimum, startsAt, endsAt,
    percent: off?.kind === 'percent' ? off.value : null,
    amount: off?.kind === 'amount' ? off.value : null,
    most: off?.most ?? null,
    excludesDiscounted: draft.kind !== 'item' && excludesDiscounted,
    isOn: isInForce({ startsAt, endsAt, paused: before?.paused ?? false, endedAt: null }, at),
  };
  const id = before?.id ?? randomId('prm');
  if (before && before.kind !== draft.kind) refuse({ code: 'invalid', fields: { kind: 'unknown' } });
  if (before) await tx.promotion.update({ where: { id }, data: { ...columns, revision: { increment: 1 } } });
  else await tx.promotion.create({ data: { id, shopId, kind: draft.kind, createdAt: at, ...columns } });
  await writeParts(tx, { id, shopId, draft });
  await recordChange(tx, actor, shopId, { kind: 'promotion_saved', subject: name.zh, details: { isNew: !before } });
  return id;
}

/** The one that was opened. @throws Refusal not_found; promotion_changed when it is not as it was, or over */
async function openPromotion(tx: Tx, shopId: string, { id, revision }: { id: string; revision: number }) {
  const found = await tx.promotion.findFirst({ where: { id, shopId } });
  if (!found) return refuse({ code: 'not_found' });
  if (found.revision !== revision || found.endedAt !== null) refuse({ code: 'promotion_changed' });
  return found;
}

async function writeParts(tx: Tx, { id, shopId, draft }: { id: string; shopId: string; draft: PromotionDraft }): Promise<void> {
  await tx.promotionTier.deleteMany({ where: { promotionId: id } });
  await tx.promotionGoods.deleteMany({ where: { promotionId: id } });
  await tx.promotionTier.createMany({ data: draft.tiers.map((tier) => ({ promotionId: id, ...tier })) });
  const [items, categories] = [[...new Set(draft.items)], [...new Set(draft.categories)]];
  const known = (await tx.item.count({ where: { id: { in: items }, shopId } })) + (await tx.category.count({ where: { id: { in: categories }, shopId } }));
  if (known !== items.length + categories.length) refuse({ code: 'invalid', fields: { goods: 'unknown' } });
  await tx.promotionGoods.createMany({ data: items.map((itemId) => ({ id: randomId('pgd'), promotionId: id, itemId })) });
  await tx.promotionGoods.createMany({ data: categories.map((categoryId) => ({ id: randomId('pgd'), promotionId: id, categoryId })) });
  if (draft.coupon) await writeCoupon(tx, { promotionId: id, shopId, ...draft.coupon });
}

/** @throws Refusal `invalid`: the code is on another coupon of the shop, or it was used more often already than it may be */
async function writeCoupon(tx: Tx, { promotionId, ...coupon }: { promotionId: string; shopId: string; code: string; cap: number | null; perPhone: number | null }): Promise<void> {
  const { shopId, code, cap } = coupon;
  if (await tx.coupon.findFirst({ where: { shopId, code, promotionId: { not: promotionId } } })) refuse({ code: 'invalid', fields: { code: 'taken' } });
  const used = (await tx.coupon.findUnique({ where: { promotionId } }))?.used ?? 0;
  if (cap !== null && cap < used) refuse({ code: 'invalid', fields: { cap: 'below_used' } });
  await tx.coupon.upsert({ where: { promotionId }, create: { promotionId, ...coupon }, update: coupon });
}
