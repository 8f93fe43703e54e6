'use client';
import { Plate } from '@/app/_ui/plate';
import { Tile } from '@/app/_ui/tile';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { useWaitingScan } from '@/app/_ui/use-waiting-scan';
import type { Shop } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { shopLabel } from '@/i18n/text';
import { cartStore } from '@/phone/cart-store';
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

/** The shop of the address, else the first one with a cart. */
function chosenShop(shops: readonly Shop[]): { shop: Shop | undefined; others: readonly Shop[] } {
  const withCart = shopsWithCart();
  const asked = new URLSearchParams(location.search).get('shop') ?? withCart[0];
  const others = shops.filter(({ slug }) => slug !== asked && withCart.includes(slug));
  return { shop: shops.find(({ slug }) => slug === asked), others };
}

function Chosen({ page }: { page: CheckoutProps }) {
  const { shops, failed, reload } = useShops();
  if (shops === null) return failed ? <NoMenu page={page} reload={reload} /> : <Loading text={page.m.loading} />;
  const { shop, others } = chosenShop(shops);
  return (
    <>
      {shop ? <CheckoutForm key={shop.slug} page={page} shop={shop} reload={reload} /> : <EmptyCart page={page} />}
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
