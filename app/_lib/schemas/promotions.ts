import { z } from 'zod';
import { promotionKinds } from '@/domain/promotions/promotion';
import { promotionTurns, type TurnPromotionInput } from '@/server/promotions/turn-promotion';
import type { SavePromotionInput } from '@/server/promotions/save-promotion';
import { id } from './id';
import { slug } from './slug';

/** Amounts and texts by their shape; how many and how long, the use case decides and names the fault. */
const number = z.number().min(-1e12).max(1e12);
const text = z.string().max(200);
const ids = z.array(id).max(500).readonly();

const draft = z.strictObject({
  kind: z.enum(promotionKinds),
  name: z.strictObject({ zh: text, en: text }),
  off: z.strictObject({ kind: z.enum(['percent', 'amount']), value: number, most: number.nullable() }).nullable(),
  tiers: z.array(z.strictObject({ threshold: number, amount: number })).max(20).readonly(),
  minimum: number,
  items: ids,
  categories: ids,
  excludesDiscounted: z.boolean(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime().nullable(),
  coupon: z.strictObject({ code: text, cap: number.nullable(), perPhone: number.nullable() }).nullable(),
});

export const savePromotionSchema = z.strictObject({
  shop: slug,
  promotion: z.strictObject({ id, revision: z.int().min(1) }).nullable(),
  draft,
  evenBelowCost: z.boolean(),
}) satisfies z.ZodType<SavePromotionInput>;

export const turnPromotionSchema = z.strictObject({ shop: slug, promotion: id, turn: z.enum(promotionTurns) }) satisfies z.ZodType<TurnPromotionInput>;
