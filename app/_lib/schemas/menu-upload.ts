import { z } from 'zod';
import { slug } from './slug';

export const pictureUploadSchema = z.strictObject({ shop: slug });

/** `apply` is what a preview was named by: without it nothing is written. */
export const sheetUploadSchema = z.strictObject({ shop: slug, apply: z.string().regex(/^[0-9a-f]{64}$/).optional() });

export const sheetDownloadSchema = z.strictObject({ shop: slug, lang: z.enum(['zh', 'en']) });
