'use client';
import { createContext, useContext, useMemo, useState } from 'react';
import { addLine, type Cart, type CartLine, lineKey, setAmount } from '@/domain/cart/cart';
import type { ShopAvailability } from '@/domain/slots/availability';
import { useAvailability } from '@/app/_ui/use-availability';
import { useCart } from '@/app/_ui/use-cart';
import { useFloorInPath } from '@/app/_ui/use-floor-in-path';
import { cartStore } from '@/phone/cart-store';
import type { MenuProps } from './menu-props';
import { type PageItem, unpackItem } from './packed-menu';

export type Menu = MenuProps & {
  floor: string | null;
  cart: Cart;
  goods: readonly { id: string; name: string; items: readonly PageItem[] }[];
  find: (id: string) => PageItem | undefined;
  /** The shop as it is this minute; undefined until the first answer. */
  now: ShopAvailability | undefined;
  /** ISO instant of the last answer. */
  checkedAt: string | null;
  silent: boolean;
  /** The item whose sheet is open. */
  open: PageItem | null;
  show: (item: PageItem | null) => void;
  /** Takes a line into the cart, as far as there is any left. */
  take: (line: CartLine) => void;
  /** One tap: the usual amount at once, or the sheet where there is something to choose. */
  addOne: (item: PageItem) => void;
  removeOne: (item: PageItem) => void;
  setLine: (key: string, amount: number) => void;
};

const amountOf = (line: CartLine): number => line.grams ?? line.quantity;

/** Pieces or grams of an item in the cart, over all its lines. */
export const inCart = (cart: Cart, id: string): number =>
  cart.lines.reduce((sum, line) => (line.item === id ? sum + amountOf(line) : sum), 0);

/** The line with no more than is left, or null when nothing is. */
function withinStock(line: CartLine, left: number | undefined, present: number): CartLine | null {
  if (left === undefined) return line;
  const room = Math.min(amountOf(line), left - present);
  if (room <= 0) return null;
  return line.grams === null ? { ...line, quantity: room } : { ...line, grams: room };
}

/** An amount for a line that asks for no more than is left; less than before is always granted. */
function withinRoom(line: CartLine, amount: number, left: number | undefined, present: number): number {
  const before = amountOf(line);
  return left === undefined || amount <= before ? amount : Math.max(before, Math.min(amount, left - present + before));
}

function useCartEdits(slug: string, now: ShopAvailability | undefined, show: (item: PageItem) => void, refresh: () => void) {
  const store = cartStore(slug);
  const take = (line: CartLine) => {
    store.change((cart) => {
      const fitting = withinStock(line, now?.left[line.item], inCart(cart, line.item));
      return fitting ? addLine(cart, fitting) : cart;
    });
    refresh();
  };
  return {
    take,
    addOne: (item: PageItem) =>
      item.optionGroups.length > 0 ? show(item) : take({ item: item.id, options: [], quantity: 1, grams: item.usualGrams }),
    removeOne: (item: PageItem) =>
      store.change((cart) => {
        const last = cart.lines.findLast((line) => line.item === item.id);
        return last ? setAmount(cart, lineKey(last), amountOf(last) - (item.usualGrams ?? 1)) : cart;
      }),
    setLine: (key: string, amount: number) =>
      store.change((cart) => {
        const line = cart.lines.find((each) => lineKey(each) === key);
        return line ? setAmount(cart, key, withinRoom(line, amount, now?.left[line.item], inCart(cart, line.item))) : cart;
      }),
  };
}

/** The state of a menu page: what is for sale, what is in the cart, what changes by the minute. */
export function useMenuState(props: MenuProps): Menu {
  const floor = useFloorInPath();
  const cart = useCart(props.slug);
  const { known, silent, refresh } = useAvailability(floor, props.slug);
  const [open, show] = useState<PageItem | null>(null);
  const goods = useMemo(
    () => props.categories.map(([id, name, items]) => ({ id, name, items: items.map(unpackItem) })),
    [props.categories],
  );
  const byId = useMemo(() => new Map(goods.flatMap(({ items }) => items.map((item) => [item.id, item]))), [goods]);
  const now = known?.shops.find((shop) => shop.slug === props.slug);
  const edits = useCartEdits(props.slug, now, show, refresh);
  const live = { now, checkedAt: known?.at ?? null, silent };
  return { ...props, ...live, ...edits, floor, cart, goods, find: (id) => byId.get(id), open, show };
}

const MenuContext = createContext<Menu | null>(null);
export const MenuProvider = MenuContext.Provider;

/** The menu page that a piece of it stands in. @throws Error outside of one. */
export function useMenu(): Menu {
  const menu = useContext(MenuContext);
  if (!menu) throw new Error('not inside a menu page');
  return menu;
}
