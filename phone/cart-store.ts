import { type Cart, emptyCart, parseCart } from '@/domain/cart/cart';
import { readRaw, removeStored, writeStored } from './storage';

/** What stands before a shop's slug in the key of its cart. */
export const cartPrefix = 'upstairs:cart:';

/** One shop's cart on this phone, the same in every tab. */
type CartStore = {
  /** The same object until the cart changes. */
  get: () => Cart;
  /** Applies a change to what is stored now, which another tab may have written. */
  change: (edit: (cart: Cart) => Cart) => void;
  /** Calls back after each change, here or in another tab; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
};

function parseRaw(raw: string | null): Cart {
  if (raw === null) return emptyCart;
  try {
    return parseCart(JSON.parse(raw));
  } catch {
    return emptyCart;
  }
}

function makeStore(key: string): CartStore {
  let raw: string | null = null;
  let cart = emptyCart;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const get = () => {
    const now = readRaw(key);
    if (now !== raw) {
      raw = now;
      cart = parseRaw(now);
    }
    return cart;
  };
  // A null key is a storage that was cleared whole.
  const onStorage = (event: StorageEvent) => (event.key === key || event.key === null) && tell();
  return {
    get,
    change(edit) {
      const changed = edit(get());
      // An empty cart leaves nothing behind: what is forgotten is gone from the phone.
      if (changed.lines.length === 0) removeStored(key);
      else writeStored(key, changed);
      tell();
    },
    subscribe(listener) {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', onStorage);
      };
    },
  };
}

const stores = new Map<string, CartStore>();

/** The one store of a shop's cart. */
export function cartStore(slug: string): CartStore {
  let store = stores.get(slug);
  if (!store) stores.set(slug, (store = makeStore(cartPrefix + slug)));
  return store;
}
