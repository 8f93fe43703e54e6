import { z } from 'zod';
import { mostItems } from '@/domain/menu/item-limits';
import { wasteReasons } from '@/domain/stock/entry';
import type { RemoveEveningPriceInput } from '@/server/menu/evening/remove-evening-price';
import type { SaveEveningPriceInput } from '@/server/menu/evening/save-evening-price';
import type { CountItemInput } from '@/server/stock/count-item';
import type { ReceiveGoodsInput } from '@/server/stock/receive-goods';
import type { SaveLowMarkInput } from '@/server/stock/save-low-mark';
import type { WasteItemInput } from '@/server/stock/waste-item';
import { id } from './id';
import { slug } from './slug';

/** Amounts by their shape; how many there may be, the use cases decide and name the fault. */
const number = z.number().min(-1e12).max(1e12);
const seen = z.int().min(0);

export const countItemSchema = z.strictObject({ shop: slug, item: id, was: z.int().min(0).nullable(), now: number }) satisfies z.ZodType<CountItemInput>;

export const wasteItemSchema = z.strictObject({ shop: slug, item: id, seen, amount: number, reason: z.enum(wasteReasons) }) satisfies z.ZodType<WasteItemInput>;

export const saveLowMarkSchema = z.strictObject({ shop: slug, item: id, lowAt: number.nullable() }) satisfies z.ZodType<SaveLowMarkInput>;

const row = z.strictObject({ item: id, seen, amount: number, paid: number });

export const receiveGoodsSchema = z.strictObject({ shop: slug, rows: z.array(row).min(1).max(mostItems).readonly() }) satisfies z.ZodType<ReceiveGoodsInput>;

export const saveEveningPriceSchema = z.strictObject({
  shop: slug,
  target: z.strictObject({ kind: z.enum(['item', 'category']), id }),
  percent: number,
  from: number,
}) satisfies z.ZodType<SaveEveningPriceInput>;

export const removeEveningPriceSchema = z.strictObject({ shop: slug, price: id }) satisfies z.ZodType<RemoveEveningPriceInput>;
