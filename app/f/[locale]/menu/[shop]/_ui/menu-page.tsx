'use client';
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { late } from '@/app/_ui/late';
import { Sheet } from '@/app/_ui/sheet';
import { useAfterLoad } from '@/app/_ui/use-after-load';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { useWide } from '@/app/_ui/use-wide';
import { otherLocale } from '@/domain/menu/shop';
import { afterLoad } from '@/phone/after-load';
import { rememberLocale } from '@/phone/locale-cookie';
import { CategoryChips } from './category-chips';
import { MenuDock } from './menu-dock';
import type { MenuProps } from './menu-props';
import { MenuRow } from './menu-row';
import { MenuStrip } from './menu-strip';
import s from './menu.module.css';
import { type PageCart, pricedCart } from './priced-cart';
import { type Menu, MenuProvider, useMenu, useMenuState } from './use-menu';
import { useFreshMenu } from './use-fresh-menu';

const ItemForm = late(() => import('./item-form'));
const CartPanel = late(() => import('./cart-panel'));
const Found = late(() => import('./found'));
const AboveMenu = late(() => import('./above-menu'));
const BelowMenu = late(() => import('./below-menu'));
const PriceNotices = late(() => import('./price-notices'));

/** The parts that wait for a tap or for news are fetched behind the page, while there is a signal, and never before it stands. */
function useSheetsBehind() {
  useEffect(() => {
    return afterLoad(() => {
      ItemForm.fetch();
      CartPanel.fetch();
      Found.fetch();
      PriceNotices.fetch();
    });
  }, []);
}

/** Someone typed the kept page's own address, which names no floor: to the lift panel. */
function useWayToAFloor({ floor, locale }: Menu) {
  const lost = useHydrated() && floor === null;
  useEffect(() => {
    if (lost) location.replace(`/f/${locale}`);
  }, [lost, locale]);
}

/** The same menu in the other language. */
function OtherLanguage() {
  const { c, floor, locale, slug } = useMenu();
  const other = otherLocale(locale);
  const href = floor === null ? `/f/${other}` : `/f/${other}/${floor}/${slug}`;
  return (
    <p className={s.other}>
      <a href={href} lang={other} onClick={() => rememberLocale(other)}>
        {c.otherLanguageName}
      </a>
    </p>
  );
}

function Goods() {
  const { goods } = useMenu();
  return goods.map(({ id, name, items }) => (
    <section key={id} id={id}>
      <h2>{name}</h2>
      <ul>
        {items.map((item) => (
          <MenuRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  ));
}

/** What a search finds; all of it while nothing is typed. */
const Rows = ({ query }: { query: string }) =>
  query === '' ? (
    <Goods />
  ) : (
    <Suspense fallback={<Goods />}>
      <Found query={query} />
    </Suspense>
  );

/** What rises from the dock: an item, or on a phone the cart. */
function Sheets({ menu: { open, show, c, m }, cart }: { menu: Menu; cart: { priced: PageCart; close: () => void } | null }) {
  const coming = <p className="window">{c.coming}</p>;
  return (
    <>
      {open && (
        <Sheet key={open.id} label={open.name} closeLabel={c.close} onClose={() => show(null)}>
          <Suspense fallback={coming}>
            <ItemForm item={open} />
          </Suspense>
        </Sheet>
      )}
      {cart && (
        <Sheet label={m.cart} closeLabel={c.close} onClose={cart.close}>
          <Suspense fallback={coming}>
            <CartPanel priced={cart.priced} />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}

/** What stands around the goods, once there is time for it. */
const Behind = ({ children }: { children: ReactNode }) => useAfterLoad() && <Suspense>{children}</Suspense>;

/** Where news of the prices are announced. */
const News = ({ changed }: { changed: boolean }) => {
  const { age } = useMenu();
  return (
    <div aria-live="polite">
      <Suspense>{(changed || age.tooOld) && <PriceNotices changed={changed} />}</Suspense>
    </div>
  );
};

/** The goods, and what stands around them; below the answers of a search nothing does. */
function Main({ query, children }: { query: string | null; children: ReactNode }) {
  const { age, m } = useMenu();
  return (
    <main>
      <Behind>
        <AboveMenu />
      </Behind>
      <section className={age.tooOld === null ? s.menu : `${s.menu} ${s.browse}`} aria-label={m.menu}>
        <Rows query={query?.trim() ?? ''} />
      </section>
      <Behind>{query === null && <BelowMenu />}</Behind>
      {query === null && children}
      {query === null && <OtherLanguage />}
    </main>
  );
}

/** A shop's menu: rows, cart, search and the item sheet, over what the kept page and the minute know. */
export function MenuPage({ children, ...props }: MenuProps & { children: ReactNode }) {
  const menu = useMenuState(props);
  const [query, setQuery] = useState<string | null>(null);
  const [cartOpen, setCartOpen] = useState(false);
  const wide = useWide();
  const changed = useFreshMenu(menu, query !== null || menu.open !== null);
  const ids = useMemo(() => menu.goods.map(({ id }) => id), [menu.goods]);
  useWayToAFloor(menu);
  useSheetsBehind();
  const priced = pricedCart(menu);
  const showCart = () => (wide ? document.getElementById('cart')?.focus() : setCartOpen(true));
  return (
    <MenuProvider value={menu}>
      <div className={s.head} data-revision={menu.revision}>
        <MenuStrip />
        {query === null && <CategoryChips ids={ids} />}
        <News changed={changed} />
      </div>
      <div className={s.columns}>
        <Main query={query}>{children}</Main>
        {wide && (
          <aside>
            <Suspense>
              <CartPanel priced={priced} />
            </Suspense>
          </aside>
        )}
      </div>
      <MenuDock priced={priced} query={query} onQuery={setQuery} onCart={showCart} />
      <Sheets menu={menu} cart={cartOpen && !wide ? { priced, close: () => setCartOpen(false) } : null} />
    </MenuProvider>
  );
}
