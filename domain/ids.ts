/** Letters of a placard's code: lower case and digits without 0 o 1 l i, which people confuse. */
export const placardAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
export const placardCodeLength = 6;
/** A neighbour's link is passed on, not typed: 44 bits. */
export const shareCodeLength = 9;
/** A link's code is nobody's to type: twice as long, 59 bits. */
export const linkCodeLength = 12;

// 6, 9 or 12: said in the fewest bytes, for every customer's page carries it.
const codePattern = new RegExp(`^([${placardAlphabet}]{3}){2,4}$`);
const keyPattern = /^[A-Za-z0-9_-]{16,64}$/;
const tokenPattern = /^[A-Za-z0-9_-]{22,64}$/;

/** The code of a placard, or of a link of a neighbour's or the staff's: phones keep and send all in the same way. */
export const isPlacardCode = (text: string): boolean => codePattern.test(text);

/** Made on the phone before the first request; at least 96 random bits. */
export const isPlacementKey = (text: string): boolean => keyPattern.test(text);

/** The customer's secret for one order: at least 128 random bits, base64url. */
export const isOrderToken = (text: string): boolean => tokenPattern.test(text);

/** The one-time code of a handover: 192 random bits, base64url. */
export const isHandoverCode = (text: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(text);
