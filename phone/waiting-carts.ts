import { cartPrefix, cartStore } from './cart-store';
import { storedKeys } from './storage';

/** Slugs of the shops with something in their cart, in the alphabet's order. */
export const shopsWithCart = (): string[] =>
  storedKeys(cartPrefix)
    .map((key) => key.slice(cartPrefix.length))
    .filter((slug) => cartStore(slug).get().lines.length > 0)
    .sort();
