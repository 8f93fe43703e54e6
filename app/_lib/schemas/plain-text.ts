import { z } from 'zod';

/** A tag begins like this; `<3` does not. Everything we draw escapes it, but a ticket or a sheet need not. */
const markup = /<[a-z/!?]/i;

/** Control characters, and those that turn the direction of the text around them. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Something that one can see or call out, not white space and joiners alone. */
export const isVisible = (text: string): boolean => /[^\p{C}\p{Z}\p{M}]/u.test(text);

/** One line of what a person typed: white space folded, at most `limit` characters, no markup. */
export const plainText = (limit: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .refine((text) => text.length <= limit && !markup.test(text) && !unprintable.test(text));
