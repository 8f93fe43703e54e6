import type { Category } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { CouponTerms, Exclusions, Off, Promotion } from '@/domain/promotions/promotion';
import type { Prisma } from '@/prisma/generated/client';

/** What a promotion's row is read with. */
export const promotionRows = {
  tiers: { orderBy: { threshold: 'asc' } },
  goods: { orderBy: { id: 'asc' }, include: { item: true, category: true } },
  coupon: true,
} as const satisfies Prisma.PromotionInclude;

export type PromotionRow = Prisma.PromotionGetPayload<{ include: typeof promotionRows }>;

/** The menu by which categories are resolved into goods: without what is archived. */
type Menu = readonly Pick<Category, 'id' | 'items'>[];

const named = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) => ({ zh: nameZh, en: nameEn });

/** The ids of a promotion's goods, also of those in its categories. */
function itemsFrom({ goods }: PromotionRow, menu: Menu): string[] {
  const whole = goods.flatMap(({ categoryId }) => menu.find(({ id }) => id === categoryId)?.items ?? []);
  return [...new Set([...goods.flatMap(({ itemId }) => itemId ?? []), ...whole.map(({ id }) => id)])];
}

export const exclusionsFrom = (row: PromotionRow, menu: Menu): Exclusions => ({
  items: itemsFrom(row, menu),
  names: row.goods.flatMap(({ item, category }) => (item ? [named(item)] : category ? [named(category)] : [])),
  discounted: row.excludesDiscounted,
});

/** @throws Error for a row of tiers, which the database keeps from having one */
export function offFrom({ percent, amount, most }: Pick<PromotionRow, 'percent' | 'amount' | 'most'>): Off {
  if (percent !== null) return { percent, most: most === null ? null : fen(most) };
  if (amount === null) throw new Error('a promotion that takes nothing off');
  return { amount: fen(amount) };
}

/** What a shop takes off unasked, as its menu tells it; of a coupon nothing. */
export function promotionFrom(row: PromotionRow, menu: Menu): Promotion[] {
  const { id } = row;
  const name = named(row);
  if (row.kind === 'item') return [{ kind: 'item', id, name, off: offFrom(row), items: itemsFrom(row, menu) }];
  if (row.kind !== 'tiers') return [];
  const tiers = row.tiers.map(({ threshold, amount }) => ({ threshold: fen(threshold), amount: fen(amount) }));
  return [{ kind: 'tiers', id, name, tiers, excludes: exclusionsFrom(row, menu) }];
}

export const couponFrom = (row: PromotionRow, menu: Menu): CouponTerms => ({
  kind: 'coupon',
  id: row.id,
  code: row.coupon!.code,
  name: named(row),
  off: offFrom(row),
  minimum: fen(row.minimum),
  excludes: exclusionsFrom(row, menu),
});
