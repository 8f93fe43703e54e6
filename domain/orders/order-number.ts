/** The short number per shop and business day as people say it: #023, #1204. */
export const orderNumber = (number: number): string => `#${String(number).padStart(3, '0')}`;
