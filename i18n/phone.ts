/** What an `<a>` calls with one tap: a number as people write it, without what only helps to read it; a hash has another meaning in addresses. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+*#]/g, '').replaceAll('#', '%23')}`;
