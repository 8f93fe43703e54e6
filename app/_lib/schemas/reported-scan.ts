import { z } from 'zod';
import { floorShape } from '@/domain/building/floor';
import { oldestReport } from '@/domain/building/placard';
import { isPlacardCode } from '@/domain/ids';

/** A placard as its QR names it, and how long ago it was scanned; phones of the first build do not say. */
export const reportedScanSchema = z.strictObject({
  floor: z.string().regex(floorShape),
  code: z.string().refine(isPlacardCode),
  minutesAgo: z.int().min(0).max(oldestReport).default(0),
});
