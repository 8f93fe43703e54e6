import { z } from 'zod';
import { notDeliveredReasons, rejectReasons } from '@/domain/orders/order-view';
import type { StepInput } from '@/domain/orders/step-input';
import { maxFinalGrams } from '@/domain/orders/weigh-lines';
import { maxLines } from '@/domain/cart/cart';
import { id } from './id';
import { slug } from './slug';

const weight = z.strictObject({
  line: z.int().min(0).max(maxLines - 1),
  grams: z.union([z.int().min(1).max(maxFinalGrams), z.literal('estimate')]),
});

const of = { order: id, lastMove: z.int().min(1).optional() };

/** One tap of the desk; each step brings exactly what it needs. */
export const stepOrderSchema = z.discriminatedUnion('step', [
  z.strictObject({ ...of, step: z.enum(['accept', 'start', 'deliver']) }),
  z.strictObject({ ...of, step: z.literal('reject'), reason: z.enum(rejectReasons) }),
  z.strictObject({ ...of, step: z.literal('ready'), weights: z.array(weight).max(maxLines).readonly() }),
  z.strictObject({ ...of, step: z.literal('delivered'), collected: z.enum(['cash', 'code', 'unpaid']) }),
  z.strictObject({ ...of, step: z.literal('notDelivered'), reason: z.enum(notDeliveredReasons) }),
]) satisfies z.ZodType<StepInput>;

export const undoStepSchema = z.strictObject({ order: id, seq: z.int().min(1) });

/** Which shop's board: one of the actor's, or all of them. */
export const boardSchema = z.strictObject({ shop: slug.optional() });
