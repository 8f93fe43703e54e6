import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { maxGrams, maxLines, maxQuantity } from '@/domain/cart/cart';
import type { Handover } from '@/domain/handover/handover';
import { isHandoverCode, isOrderToken, isPlacardCode, isPlacementKey } from '@/domain/ids';
import { nameLimit } from '@/domain/orders/place-order-input';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

const floor = z.string().regex(floorShape);

const line = z.strictObject({
  item: id,
  options: z.array(id).max(50).readonly(),
  quantity: z.int().min(1).max(maxQuantity),
  grams: z.int().min(1).max(maxGrams).nullable(),
});
const byShop = z.record(slug, z.array(line).max(maxLines).readonly());

const order = z.strictObject({
  token: z.string().refine(isOrderToken),
  shop: slug,
  number: z.int().min(1),
  floor,
  placedAt: z.iso.datetime(),
});

/** The known shape and nothing else: a place where anybody may leave a text for ten minutes would be used for one. */
export const handoverSchema = z.strictObject({
  version: z.literal(1),
  placard: z.strictObject({ floor, code: z.string().refine(isPlacardCode), at: z.iso.datetime() }).nullable(),
  name: plainText(nameLimit),
  rooms: z.record(floor, plainText(12)),
  carts: byShop,
  usuals: byShop,
  orders: z.array(order).max(100).readonly(),
}) satisfies z.ZodType<Handover>;

/** The code of the link, and the key under which this browser asks for it. */
export const takeHandoverSchema = z.strictObject({
  code: z.string().refine(isHandoverCode),
  taker: z.string().refine(isPlacementKey),
});
