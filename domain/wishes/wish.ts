import { hasMarkup, isUnprintable, isVisible, lengthOf, tidy } from '../typed-text';

/** Characters of what somebody would like a shop to have. */
export const wishLimit = 60;

/** Wishes of one phone within a day. */
export const wishesPerDay = 10;

export const wishAnswers = ['stocked', 'declined'] as const;
export type WishAnswer = (typeof wishAnswers)[number];

export type WishFault = 'empty' | 'long' | 'unreadable' | 'phone';

/** As many digits in a row as a phone number has: a wish is about a good and never about a person. */
const numberLike = /(?:\d[\s().+-]{0,2}){7}/;

/** What is wrong with a wish as it was typed; null: nothing. */
export function wishFault(typed: string): WishFault | null {
  const text = tidy(typed);
  if (text === '') return 'empty';
  if (lengthOf(text) > wishLimit) return 'long';
  if (hasMarkup(text) || isUnprintable(text) || sameWish(text) === '') return 'unreadable';
  return numberLike.test(text.normalize('NFKC')) ? 'phone' : null;
}

/**
 * What is the same for every spelling of one wish: full width as half width, capitals as small letters, without blanks,
 * signs and pictures. Empty where nothing is left that names a good.
 */
export function sameWish(typed: string): string {
  const folded = typed.normalize('NFKC').toLowerCase();
  const named = [...folded].filter((sign) => isVisible(sign) && /[\p{L}\p{N}]/u.test(sign));
  return named.slice(0, wishLimit).join('');
}

/** What a phone sends; `key` makes a retry the same wish. `placard` as in an order: wishes are the building's. */
export type WishInput = { key: string; shop: string; floor: string; placard: { floor: string; code: string } | null; text: string };

/** What is told to whoever wished: what the shop has said to it before, if it has. */
export type WishTaken = { answer: WishAnswer | null };

/** A good that people wish for, as the desk sees it. */
export type DeskWish = {
  id: string;
  shop: string;
  text: string;
  /** Different phones in all, and by floor, the most first; by whom is told nowhere. */
  phones: number;
  floors: readonly { floor: string; phones: number }[];
  /** ISO instants. */
  firstAt: string;
  lastAt: string;
  /** `since`: phones that wished for it after the answer. */
  answered: { answer: WishAnswer; at: string; by: string; since: number } | null;
};

/** The desk's list: what waits, the most wished first; then what was answered, the newest first. */
export type WishList = { open: readonly DeskWish[]; answered: readonly DeskWish[] };

/** What the desk says; `before` is what it saw, so that of two who answer at once one is told. */
export type WishReply = { wish: string; answer: WishAnswer; before: WishAnswer | null };
