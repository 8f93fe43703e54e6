import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';

/** A floor by what its lift button says. */
export const floorQuery = z.strictObject({ floor: z.string().regex(floorShape) });
