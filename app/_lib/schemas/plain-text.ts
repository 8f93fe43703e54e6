import { z } from 'zod';
import { hasMarkup, isUnprintable, tidy } from '@/domain/typed-text';

/** One line of what a person typed: white space folded, at most `limit` characters, no markup. */
export const plainText = (limit: number) =>
  z
    .string()
    .transform(tidy)
    .refine((text) => text.length <= limit && !hasMarkup(text) && !isUnprintable(text));
