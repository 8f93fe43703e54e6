/** White space folded to single blanks, none at either end. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Characters as a reader counts them, not the halves of a surrogate pair. */
export const lengthOf = (text: string): number => [...text].length;

/** A tag begins like this; `<3` does not. Everything we draw escapes it, but a ticket or a sheet need not. */
export const hasMarkup = (text: string): boolean => /<[a-z/!?]/i.test(text);

/** Control characters, and those that turn the direction of the text around them. */
export const isUnprintable = (text: string): boolean => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text);

/** Something that one can see or call out, not white space and joiners alone. */
export const isVisible = (text: string): boolean => /[^\p{C}\p{Z}\p{M}]/u.test(text);
