import { z } from 'zod';
import { plainText } from './plain-text';
import { slug } from './slug';

/** A coupon's code as it was typed: what cannot be one is answered like one that nobody made. */
export const couponField = plainText(40);

export const couponSchema = z.strictObject({ shop: slug, code: couponField });
