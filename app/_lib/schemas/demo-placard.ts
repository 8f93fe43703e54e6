import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';

/** Which floor's placard. */
export const demoPlacardSchema = z.strictObject({ floor: z.string().regex(floorShape) });
