import { z } from 'zod';
import type { RideSharingInput } from '@/domain/rides/ride-sharing';
import { slug } from './slug';

export const rideSharingSchema = z.strictObject({ shop: slug, shares: z.boolean() }) satisfies z.ZodType<RideSharingInput>;
