/** A staff member's name as it is stored and compared: trimmed, one form of each letter, lower case. */
export const staffName = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();
