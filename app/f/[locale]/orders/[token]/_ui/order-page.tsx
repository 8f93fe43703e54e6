'use client';
import { Suspense, useEffect } from 'react';
import { ContactShop } from '@/app/f/[locale]/orders/_ui/contact-shop';
import { late } from '@/app/_ui/late';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { OfflineStatus } from '@/app/_ui/offline-status';
import { Plate } from '@/app/_ui/plate';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { liftCar } from '@/domain/orders/lift-car';
import { orderNumber } from '@/domain/orders/order-number';
import type { OrderView } from '@/domain/orders/order-view';
import { isFinished } from '@/domain/orders/status';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { readOrders } from '@/phone/orders-memory';
import { Bill } from './bill';
import { CancelOrder } from './cancel-order';
import { InstallCard } from './install-card';
import { orderAgain } from './order-again';
import { OrderDock } from './order-dock';
import { OrderNotice } from './order-notice';
import type { OrderProps } from './order-props';
import { standing, statusWord } from './order-words';
import s from './order.module.css';
import { DarkShaft, Shaft } from './shaft';
import { Story } from './story';
import { type LiveOrder, useOrder } from './use-order';

type KnownOrder = LiveOrder & { token: string; order: OrderView };

// What few orders ever need comes after the order itself.
const OfferPlates = late(() => import('./offer-plates'));
const AskChange = late(() => import('./ask-change'));
const Complaints = late(() => import('./complaints'));

/** ▲▼ and the last reported stop, as in the lift itself. */
function ledOf(order: OrderView): string {
  const { stop, heading } = liftCar(order);
  return `${heading === 'up' ? '▲' : heading === 'down' ? '▼' : ''}${stop ?? '--'}`;
}

const headline = (order: OrderView, { m }: OrderProps): string => `${orderNumber(order.number)} ${statusWord(order, m)}`;

/** The window's title follows the order: one looks at it from another tab. */
function useTitle(title: string | null) {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}

function Strip({ live, page, title }: { live: LiveOrder; page: OrderProps; title: string }) {
  const { order, silent, asOf, now } = live;
  const { m, c, locale, zone } = page;
  const age = asOf === null ? c.offlineYet : fill(c.offlineSince, { time: formatTime(asOf, zone) });
  return (
    <LiftStrip
      led={order ? ledOf(order) : '--'}
      action={order && <ContactShop shop={order.shop} className="ghost" locale={locale} m={m} />}
    >
      <h1 tabIndex={-1}>
        <span role="status">{title}</span>
      </h1>
      {order && !silent && <small>{standing(order, now, page)}</small>}
      <OfflineStatus silent={silent && order !== null} label={c.offline} text={age} />
    </LiftStrip>
  );
}

function Ways({ page: { m, locale }, floor }: { page: OrderProps; floor: string | null }) {
  return (
    <nav className={s.ways}>
      {floor !== null && <a href={`/f/${locale}/${floor}`}>{fill(m.toFloor, { floor })}</a>}
      <a href={`/f/${locale}/orders`}>{m.myOrders}</a>
    </nav>
  );
}

function Known({ live, page }: { live: KnownOrder; page: OrderProps }) {
  const { order, now } = live;
  return (
    <main className={s.main}>
      <Suspense>{order.offers.length > 0 && <OfferPlates live={live} page={page} />}</Suspense>
      <OrderNotice order={order} page={page} />
      <div className={s.way}>
        <Shaft order={order} page={page} />
        <Story order={order} now={now} page={page} />
      </div>
      <div className={s.side}>
        <CancelOrder live={live} page={page} />
        <Suspense>
          {order.status === 'delivered' ? <Complaints live={live} page={page} /> : !isFinished(order.status) && <AskChange live={live} page={page} />}
        </Suspense>
        <Bill order={order} page={page} />
        {!isFinished(order.status) && (
          <button type="button" className="go plain" onClick={() => orderAgain(order, page.locale)}>
            {page.m.orderAgain}
          </button>
        )}
        <InstallCard order={order} page={page} />
        <Ways page={page} floor={order.floor} />
      </div>
      <OrderDock order={order} page={page} />
    </main>
  );
}

/** Nothing to show: not here, not reachable yet, or still on its way to the phone. */
function Unknown({ live, page }: { live: LiveOrder; page: OrderProps }) {
  const { m } = page;
  if (live.missing) {
    return (
      <Plate>
        <h2>{m.missingTitle}</h2>
        <p>{m.missingText}</p>
        <a className="go" href={`/f/${page.locale}/orders`}>
          {m.myOrders}
        </a>
      </Plate>
    );
  }
  return (
    <>
      {live.silent && (
        <Plate tone="warn">
          <h2>{m.noAnswerTitle}</h2>
          <p>{readOrders().some(({ token }) => token === live.token) ? m.noAnswerText : m.noAnswerUnknown}</p>
          <button type="button" className="go steel" onClick={live.refresh}>
            {m.tryAgain}
          </button>
        </Plate>
      )}
      <div className={s.way}>
        <DarkShaft />
        <p className={s.soft}>{live.silent ? '' : m.loading}</p>
      </div>
    </>
  );
}

/** An order's page over its kept shell. */
export function OrderPage(page: OrderProps) {
  const { m } = page;
  const hydrated = useHydrated();
  const found = useOrder();
  const live = { ...found, missing: found.missing || (hydrated && found.token === null) };
  const { token, order } = live;
  const title = order ? headline(order, page) : live.missing ? m.missingTitle : m.title;
  useTitle(order ? title : null);
  return (
    <>
      <Strip live={live} page={page} title={title} />
      <noscript>
        <Plate tone="warn">{m.noScript}</Plate>
      </noscript>
      {token !== null && order ? (
        <Known live={{ ...live, token, order }} page={page} />
      ) : (
        <main className={s.main}>
          <Unknown live={live} page={page} />
        </main>
      )}
    </>
  );
}
