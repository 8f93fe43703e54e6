/** Characters of a coupon's code. */
export const codeLimits = { least: 4, most: 20 } as const;

/**
 * A coupon's code as it is kept: the blanks and hyphens that people put into it are not part of it, nor is the case of its
 * letters.
 * @returns null for what cannot be one.
 */
export function couponCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return new RegExp(`^[0-9A-Z]{${codeLimits.least},${codeLimits.most}}$`).test(code) ? code : null;
}
