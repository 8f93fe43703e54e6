import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { maxGrams, maxLines, maxQuantity } from '@/domain/cart/cart';
import { isPlacardCode, isPlacementKey } from '@/domain/ids';
import { fen } from '@/domain/money';
import { nameLimit, noteLimit, type PlaceOrderInput } from '@/domain/orders/place-order-input';
import { isVisible } from '@/domain/typed-text';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

const floor = z.string().regex(floorShape);
export const placementKey = z.string().refine(isPlacementKey);

/** Ten million fen: far above any price of the tower, far below where sums lose a fen. */
export const price = z.int().min(0).max(10_000_000).transform(fen);

export const orderLine = z.strictObject({
  item: id,
  options: z.array(id).max(50).readonly(),
  quantity: z.int().min(1).max(maxQuantity),
  grams: z.int().min(1).max(maxGrams).nullable(),
  shownUnitPrice: price,
});

const timing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asap') }),
  z.strictObject({ kind: z.literal('window'), startsAt: z.iso.datetime() }),
]);

/** An empty field is no value. */
export const optionalText = (limit: number) =>
  plainText(limit)
    .nullable()
    .transform((text) => text || null);

/** A coupon's code as it was typed: what cannot be one is answered like one that nobody made. */
const couponField = plainText(40);

/** What stood beside the lines. */
export const shownSums = z.strictObject({
  deliveryFee: price,
  smallOrderFee: price,
  total: price,
  discounts: z.array(z.strictObject({ promotion: id, amount: price })).max(maxLines).readonly().optional(),
});

const body = z.strictObject({
  key: placementKey,
  replaces: placementKey.nullable(),
  shop: slug,
  placard: z.strictObject({ floor, code: z.string().refine(isPlacardCode) }).nullable(),
  fulfilment: z.enum(['delivery', 'pickup']),
  floor,
  room: optionalText(12),
  name: plainText(nameLimit).refine(isVisible),
  note: optionalText(noteLimit),
  timing,
  payment: z.enum(['cash', 'code']),
  locale: z.enum(['zh', 'en']),
  lines: z.array(orderLine).min(1).max(maxLines).readonly(),
  coupon: couponField.optional(),
  shown: shownSums,
});

/** The one body of both doors to place an order. */
export const placeOrderSchema = body.refine(
  // An attempt cannot take its own place: its key would be dead before its answer is kept under it.
  ({ key, replaces }) => replaces !== key,
  { path: ['replaces'] },
) satisfies z.ZodType<PlaceOrderInput>;
