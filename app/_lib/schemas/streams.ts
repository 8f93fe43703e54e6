import { z } from 'zod';
import { isOrderToken } from '@/domain/ids';
import { slug } from './slug';

/** The last event that the page has seen, as it stands in a query. */
const after = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .optional();

export const orderStreamSchema = z.strictObject({ token: z.string().refine(isOrderToken), after });

export const boardStreamSchema = z.strictObject({ shop: slug.optional(), after });
