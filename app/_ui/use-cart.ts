'use client';
import { useSyncExternalStore } from 'react';
import { type Cart, emptyCart } from '@/domain/cart/cart';
import { cartStore } from '@/phone/cart-store';

/** A shop's cart as it stands on this phone; empty while the server renders, since kept pages know no person. */
export function useCart(slug: string): Cart {
  const store = cartStore(slug);
  return useSyncExternalStore(store.subscribe, store.get, () => emptyCart);
}
