import { z } from 'zod';
import { bagLimits } from '@/domain/runs/bag';
import type { BagLimitInput } from '@/server/runs/save-bag-limit';
import type { StartRunInput } from '@/server/runs/start-run';
import { id } from './id';
import { slug } from './slug';

/** The bags of one trip, each once, in the order in which they are to be handed over. */
export const startRunSchema = z.strictObject({
  shop: slug,
  orders: z
    .array(id)
    .min(1)
    .max(bagLimits.most)
    .refine((ids) => new Set(ids).size === ids.length)
    .readonly(),
}) satisfies z.ZodType<StartRunInput>;

export const bagLimitSchema = z.strictObject({
  shop: slug,
  bagLimit: z.int().min(bagLimits.least).max(bagLimits.most),
}) satisfies z.ZodType<BagLimitInput>;
