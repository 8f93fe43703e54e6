/** What an `<a>` calls with one tap: a number as people write it, with its spaces and dashes taken out. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
