'use client';
import { createContext, useContext, useMemo, useState } from 'react';
import type { Cart, CartLine } from '@/domain/cart/cart';
import { addWithin, takeOff } from '@/domain/cart/within-stock';
import type { ShopAvailability } from '@/domain/slots/availability';
import { priceAge, type PriceAge } from '@/app/_ui/price-age';
import { useAvailability } from '@/app/_ui/use-availability';
import { useCart } from '@/app/_ui/use-cart';
import { useEarlyTaps } from '@/app/_ui/use-early-taps';
import { useFloorInPath } from '@/app/_ui/use-floor-in-path';
import { cartStore } from '@/phone/cart-store';
import type { MenuProps } from './menu-props';
import { type PageItem, unpackItem } from './packed-menu';

export type Menu = MenuProps & {
  floor: string | null;
  cart: Cart;
  goods: readonly { id: string; name: string; items: readonly PageItem[] }[];
  /** The shop as it is this minute; undefined until the first answer. */
  now: ShopAvailability | undefined;
  /** ISO instant of the last answer. */
  checkedAt: string | null;
  silent: boolean;
  /** How old the prices are while nothing can be reached. */
  age: PriceAge;
  /** The item whose sheet is open. */
  open: PageItem | null;
  show: (item: PageItem | null) => void;
  /** Takes a line into the cart, as far as there is any left. */
  take: (line: CartLine) => void;
  /** One tap: the usual amount at once, or the sheet where there is something to choose. */
  addOne: (item: PageItem) => void;
  removeOne: (item: PageItem) => void;
};

function useCartEdits(slug: string, now: ShopAvailability | undefined, show: (item: PageItem) => void, refresh: () => void) {
  const store = cartStore(slug);
  const take = (line: CartLine) => {
    store.change((cart) => addWithin(cart, line, now?.left[line.item]));
    refresh();
  };
  return {
    take,
    addOne: (item: PageItem) =>
      item.optionGroups.length > 0 ? show(item) : take({ item: item.id, options: [], quantity: 1, grams: item.usualGrams }),
    removeOne: (item: PageItem) => store.change((cart) => takeOff(cart, item.id, item.usualGrams ?? 1)),
  };
}

/** The state of a menu page: what is for sale, what is in the cart, what changes by the minute. */
export function useMenuState(props: MenuProps): Menu {
  const floor = useFloorInPath();
  const cart = useCart(props.slug);
  const answers = useAvailability(floor, props.slug);
  const { known, silent, refresh } = answers;
  // Not before it is known whether prices are too old to take anything by.
  useEarlyTaps(silent || known !== null);
  const [open, show] = useState<PageItem | null>(null);
  const goods = useMemo(
    () => props.categories.map(([id, name, items]) => ({ id, name, items: items.map(unpackItem) })),
    [props.categories],
  );
  const now = known?.shops.find((shop) => shop.slug === props.slug);
  const edits = useCartEdits(props.slug, now, show, refresh);
  const age = priceAge(answers, props, props);
  const live = { now, checkedAt: known?.at ?? null, silent, age };
  return { ...props, ...live, ...edits, floor, cart, goods, open, show };
}

const MenuContext = createContext<Menu | null>(null);
export const MenuProvider = MenuContext.Provider;

/** The menu page that a piece of it stands in. @throws Error outside of one. */
export function useMenu(): Menu {
  const menu = useContext(MenuContext);
  if (!menu) throw new Error('not inside a menu page');
  return menu;
}
