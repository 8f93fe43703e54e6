'use client';
import { useEffect } from 'react';
import { Plate } from '@/app/_ui/plate';
import { Tile } from '@/app/_ui/tile';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { useOutbox } from '@/app/_ui/use-outbox';
import { useWaitingScan } from '@/app/_ui/use-waiting-scan';
import type { Shop } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { shopLabel } from '@/i18n/text';
import WaitingOrders from '@/app/f/[locale]/_ui/waiting-orders';
import { cartStore } from '@/phone/cart-store';
import { entryOfShop, type OutboxEntry } from '@/phone/outbox/entry';
import { shopsWithCart } from '@/phone/waiting-carts';
import { CheckoutForm } from './checkout-form';
import type { CheckoutProps } from './checkout-props';
import s from './checkout.module.css';
import { EmptyCart } from './empty-cart';
import { useShops } from './use-shops';

/** The dark window while the menu is on its way; the same lines that will be lit. */
function Loading({ text }: { text: string }) {
  return (
    <div className={s.loading} role="progressbar" aria-label={text}>
      <p>{text}</p>
      <i />
      <i />
      <i />
    </div>
  );
}

function NoMenu({ page: { m }, reload }: { page: CheckoutProps; reload: () => void }) {
  return (
    <Plate tone="warn">
      <h2>{m.noMenuTitle}</h2>
      <p>{m.noMenuText}</p>
      <button type="button" className="go" onClick={reload}>
        {m.tryAgain}
      </button>
    </Plate>
  );
}

/** Carts at other shops: each is an order of its own, one tap away. */
function OtherCarts({ page: { m, locale, floor }, shops }: { page: CheckoutProps; shops: readonly Shop[] }) {
  if (shops.length === 0) return null;
  return (
    <section className={s.others}>
      <h2>{m.otherCarts}</h2>
      <ul>
        {shops.map((shop) => (
          <li key={shop.slug}>
            <a className="card" href={`/f/${locale}/${floor.label}/checkout?shop=${shop.slug}`}>
              <Tile picture={shop.picture} size={30} />
              <span>
                <b>{fill(m.otherCart, { shop: shopLabel(shop, locale), count: cartStore(shop.slug).get().lines.length })}</b>
                <small>{m.otherCartHint}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The shop of the address, else the first one with a cart or with an order that waits. */
const askedShop = (entries: readonly OutboxEntry[]): string | undefined =>
  new URLSearchParams(location.search).get('shop') ?? shopsWithCart()[0] ?? entries[0]?.body.shop;

/** An order that waits stands on the floor that it was made for. @returns whether this page is being left for that one. */
function useItsFloor(entry: OutboxEntry | null, { floor, locale }: CheckoutProps): boolean {
  const isHeld = entry !== null && ['queued', 'sending', 'needs_confirmation', 'rejected'].includes(entry.state);
  const other = isHeld && entry.body.floor !== floor.label ? `/f/${locale}/${entry.body.floor}/checkout?shop=${entry.body.shop}` : null;
  useEffect(() => {
    if (other !== null) location.replace(other);
  }, [other]);
  return other !== null;
}

function Chosen({ page }: { page: CheckoutProps }) {
  const { shops, failed, reload } = useShops();
  const { known, entries } = useOutbox();
  const asked = askedShop(entries);
  const leaving = useItsFloor(asked === undefined ? null : entryOfShop(entries, asked), page);
  const { locale, zone, floor, m } = page;
  if (!known || leaving) return <Loading text={m.loading} />;
  const find = (slug: string | undefined) => shops?.find((each) => each.slug === slug);
  const shop = find(asked);
  const nameOf = (slug: string) => {
    const named = find(slug);
    return named ? shopLabel(named, locale) : slug;
  };
  const waiting = <WaitingOrders locale={locale} zone={zone} floor={floor.label} shopName={nameOf} except={shop?.slug} />;
  if (shops === null) {
    return (
      <>
        {waiting}
        {failed ? <NoMenu page={page} reload={reload} /> : <Loading text={m.loading} />}
      </>
    );
  }
  const others = shops.filter(({ slug }) => slug !== asked && shopsWithCart().includes(slug));
  return (
    <>
      {shop ? <CheckoutForm key={shop.slug} page={page} shop={shop} reload={reload} /> : <EmptyCart page={page} />}
      {waiting}
      <OtherCarts page={page} shops={others} />
    </>
  );
}

/** Checkout over a kept shell: everything about the person and the prices comes after it is alive. */
export function CheckoutPage(page: CheckoutProps) {
  const hydrated = useHydrated();
  useWaitingScan();
  return (
    <main className={s.main}>
      <noscript>
        <Plate tone="warn">{page.m.noScript}</Plate>
      </noscript>
      {hydrated ? <Chosen page={page} /> : <Loading text={page.m.loading} />}
    </main>
  );
}
