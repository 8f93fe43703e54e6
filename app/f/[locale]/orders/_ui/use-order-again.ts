'use client';
import { useEffect } from 'react';
import type { Locale } from '@/domain/menu/shop';
import { cartStore } from '@/phone/cart-store';
import { readOrders } from '@/phone/orders-memory';
import { readPlacard } from '@/phone/placard-memory';
import { readUsual, withUsual } from '@/phone/usual';

/** The app's shortcut "Order again": the last usual at the checkout, one tap from placed; my orders when there is none. */
export function useOrderAgain(locale: Locale): void {
  useEffect(() => {
    const order = () => {
      if (!new URLSearchParams(location.search).has('again') && location.hash !== '#again') return;
      const last = readOrders().find(({ shop }) => readUsual(shop).length > 0);
      if (!last) return;
      cartStore(last.shop).change((cart) => withUsual(cart, readUsual(last.shop)));
      location.replace(`/f/${locale}/${readPlacard()?.floor ?? last.floor}/checkout?shop=${last.shop}`);
    };
    order();
    // Icons of releases before 0.4.0 ask by a fragment, which the router may put away while the page wakes; where my orders are open
    // already it is all that changes.
    addEventListener('hashchange', order);
    return () => removeEventListener('hashchange', order);
  }, [locale]);
}
