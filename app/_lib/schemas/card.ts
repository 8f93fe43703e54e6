import { z } from 'zod';
import { cardLimits } from '@/domain/menu/shop-card';
import { phoneFault } from '@/domain/menu/shop-phone';
import type { SaveCardInput } from '@/server/menu/save-card';
import { plainText } from './plain-text';
import { slug } from './slug';

/** A text in both languages; the second may be empty, but does not stand alone, for it falls back to the first. */
const text = (limit: number) =>
  z.strictObject({ zh: plainText(limit), en: plainText(limit) }).refine(({ zh, en }) => zh !== '' || en === '', { path: ['zh'] });

/** What an owner says of the shop. */
export const saveCardSchema = z.strictObject({
  shop: slug,
  card: z.strictObject({
    picture: z.string().min(1).max(200),
    contactPhone: plainText(cardLimits.phone).refine((phone) => phoneFault(phone) === null),
    where: text(cardLimits.where),
    keeper: plainText(cardLimits.keeper),
    businessLicence: plainText(cardLimits.licence),
    foodLicence: plainText(cardLimits.licence),
    today: text(cardLimits.today),
  }),
}) satisfies z.ZodType<SaveCardInput>;
