import type { CodeScope, FlyerContent, FlyerCoupon, FlyerKind, FlyerPick } from '@/domain/flyers/flyer';
import type { Unit } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { Prisma } from '@/prisma/generated/client';

/** What is read of a flyer wherever one is shown or printed. */
export const flyerRows = {
  shop: true,
  picks: { orderBy: { position: 'asc' } },
  coupon: true,
  codes: { include: { floor: true }, orderBy: { floor: { position: 'asc' } } },
} as const satisfies Prisma.FlyerInclude;

export type FlyerRow = Prisma.FlyerGetPayload<{ include: typeof flyerRows }>;

export const picksFrom = ({ picks }: Pick<FlyerRow, 'picks'>): FlyerPick[] =>
  picks.map(({ itemId, nameZh, picture, unit, price }) => ({ item: itemId, name: nameZh, picture, unit: unit as Unit, price: fen(price) }));

function couponFrom({ coupon }: Pick<FlyerRow, 'coupon'>): FlyerCoupon | null {
  if (!coupon) return null;
  const { promotionId, code, worth, termsJson } = coupon;
  return { promotion: promotionId, code, worth, terms: JSON.parse(termsJson) as string[] };
}

export const contentFrom = (row: FlyerRow): FlyerContent => ({
  kind: row.kind as FlyerKind,
  codesFor: row.codesFor as CodeScope,
  headline: row.headline,
  words: row.words,
  picks: picksFrom(row),
  coupon: couponFrom(row),
});
