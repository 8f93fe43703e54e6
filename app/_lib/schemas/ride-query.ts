import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { isPlacardCode } from '@/domain/ids';
import { slug } from './slug';

/** A floor, a shop, and what the phone keeps of a placard of that floor or of a link to it. */
export const rideQuery = z
  .strictObject({ floor: z.string().regex(floorShape), shop: slug, code: z.string().refine(isPlacardCode).optional() })
  .transform(({ code = null, ...of }) => ({ ...of, code }));
