import { z } from 'zod';
import { isOrderToken } from '@/domain/ids';

const token = z.string().refine(isOrderToken);

/** One order, by its customer's secret. */
export const orderTokenSchema = z.strictObject({ token });

/** The orders that a phone remembers. */
export const orderTokensSchema = z.strictObject({ tokens: z.array(token).max(200).readonly() });
