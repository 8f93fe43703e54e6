import { z } from 'zod';
import { lights } from '@/domain/funnel/facade';
import { periods } from '@/domain/funnel/period';
import { printLimits } from '@/domain/funnel/printing';
import { locales } from '@/domain/menu/shop';
import { slug } from './slug';

export const printRunSchema = z.strictObject({
  madeAt: z.iso.datetime(),
  cost: z.int().min(0).max(printLimits.cost),
  sheets: z.int().min(1).max(printLimits.sheets),
});

/** `of` is a shop; without it all of the building. */
export const facadeSchema = z.strictObject({
  of: slug.optional(),
  period: z.enum(periods),
  lit: z.enum(lights),
  lang: z.enum(locales),
  download: z.literal('1').optional(),
});
