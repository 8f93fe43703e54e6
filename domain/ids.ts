/** Letters of a placard's code: lower case and digits without 0 o 1 l i, which people confuse. */
export const placardAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
export const placardCodeLength = 6;

const codePattern = new RegExp(`^[${placardAlphabet}]{${placardCodeLength}}$`);
const keyPattern = /^[A-Za-z0-9_-]{16,64}$/;
const tokenPattern = /^[A-Za-z0-9_-]{22,64}$/;

export const isPlacardCode = (text: string): boolean => codePattern.test(text);

/** Made on the phone before the first request; at least 96 random bits. */
export const isPlacementKey = (text: string): boolean => keyPattern.test(text);

/** The customer's secret for one order: at least 128 random bits, base64url. */
export const isOrderToken = (text: string): boolean => tokenPattern.test(text);

/** The one-time code of a handover: 192 random bits, base64url. */
export const isHandoverCode = (text: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(text);
