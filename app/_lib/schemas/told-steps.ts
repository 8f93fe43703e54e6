import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { isPlacardCode } from '@/domain/ids';
import { slug } from './slug';

/** More shops than a building has. */
const slugs = z.array(slug).max(40);

/** The placard, or the link, that a phone keeps, and in which shops it has looked and filled a cart since. */
export const toldStepsSchema = z.strictObject({
  placard: z.strictObject({ floor: z.string().regex(floorShape), code: z.string().refine(isPlacardCode) }),
  looked: slugs,
  carted: slugs,
});
