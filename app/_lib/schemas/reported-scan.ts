import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { isPlacardCode } from '@/domain/ids';

/** A placard as its QR names it. */
export const reportedScanSchema = z.strictObject({ floor: z.string().regex(floorShape), code: z.string().refine(isPlacardCode) });
