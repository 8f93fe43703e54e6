import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { slug } from './slug';

export const availabilityQuery = z
  .strictObject({ floor: z.string().regex(floorShape), shop: slug.optional() })
  .transform(({ floor, shop }) => (shop === undefined ? { floor } : { floor, shop }));
