import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { codeScopes, flyerKinds, flyerLimits } from '@/domain/flyers/flyer';
import { placardSizes } from '@/domain/flyers/placard-size';
import { isPlacementKey } from '@/domain/ids';
import type { PrintingInput } from '@/server/flyers/note-printing';
import type { SaveFlyerInput } from '@/server/flyers/save-flyer';
import type { StartRoundInput } from '@/server/flyers/start-round';
import type { TickInput } from '@/server/flyers/tick-floor';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

/** Made on the phone, as a placement's is. */
const key = z.string().refine(isPlacementKey);

export const saveFlyerSchema = z.strictObject({
  shop: slug,
  flyer: id.nullable(),
  kind: z.enum(flyerKinds),
  codesFor: z.enum(codeScopes),
  headline: plainText(flyerLimits.headline).refine((text) => text !== ''),
  words: plainText(flyerLimits.words),
  picks: z
    .array(id)
    .min(1)
    .max(flyerLimits.picks.flyer)
    .refine((ids) => new Set(ids).size === ids.length)
    .readonly(),
  coupon: id.nullable(),
}) satisfies z.ZodType<SaveFlyerInput>;

export const flyerSchema = z.strictObject({ flyer: id });

export const notePrintingSchema = z.strictObject({
  flyer: id,
  key,
  copies: z.int().min(1).max(flyerLimits.copies),
  cost: z.int().min(0).max(flyerLimits.cost),
}) satisfies z.ZodType<PrintingInput>;

export const startRoundSchema = z.strictObject({ flyer: id, bank: id.nullable() }) satisfies z.ZodType<StartRoundInput>;

export const tickFloorSchema = z.strictObject({
  round: id, floor: z.string().regex(floorShape), done: z.boolean(), key,
}) satisfies z.ZodType<TickInput>;

/** Of an address: what is not said is all of it. */
export const flyerPdfSchema = z.strictObject({ flyer: id, bank: id.optional().transform((bank) => bank ?? null) });
export const flyerPreviewSchema = z.strictObject({ flyer: id, side: z.enum(['front', 'back']), proof: z.string().max(64).optional() });

export const placardPdfSchema = z.strictObject({
  size: z.enum(placardSizes),
  floors: z.string().max(1_200).regex(/^[B\d,]+$/).transform((list) => list.split(',')),
});
