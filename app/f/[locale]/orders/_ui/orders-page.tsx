'use client';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { late } from '@/app/_ui/late';
import { Plate } from '@/app/_ui/plate';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { useWaitingScan } from '@/app/_ui/use-waiting-scan';
import WaitingOrders from '@/app/f/[locale]/_ui/waiting-orders';
import { readMyData } from '@/phone/my-data';
import { readOrders } from '@/phone/orders-memory';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { AboutMe } from './about-me';
import { OrderList } from './order-list';
import type { OrdersProps } from './orders-props';
import { useOrderAgain } from './use-order-again';
import s from './orders.module.css';

const GroupPlaces = late(() => import('./group-places'));

function NoOrders({ page: { m, locale }, floor }: { page: OrdersProps; floor: string | null }) {
  return (
    <Plate>
      <h2>{m.emptyTitle}</h2>
      <p>{m.emptyText}</p>
      <a className="go" href={floor === null ? `/f/${locale}` : `/f/${locale}/${floor}`}>
        {m.toShops}
      </a>
    </Plate>
  );
}

function Mine({ page }: { page: OrdersProps }) {
  const [data, setData] = useState(readMyData);
  const again = useCallback(() => setData(readMyData()), []);
  useEffect(() => {
    // An order that waited here was placed: it is in the list now.
    const look = () => setData((shown) => (readOrders()[0]?.token === shown.orders[0]?.token ? shown : readMyData()));
    return phoneOutbox().subscribe(look);
  }, []);
  return (
    <>
      <div className={s.all}>
        <WaitingOrders locale={page.locale} zone={page.zone} floor={data.placard?.floor} shopName={(slug) => page.shops[slug]?.name ?? slug} />
        <Suspense>
          <GroupPlaces page={page} onOrders={again} />
        </Suspense>
        {data.orders.length === 0 ? <NoOrders page={page} floor={data.placard?.floor ?? null} /> : <OrderList orders={data.orders} page={page} />}
      </div>
      <AboutMe data={data} page={page} onForgotten={() => setData(readMyData())} />
    </>
  );
}

/** My orders, over a kept shell that knows nobody. */
export function OrdersPage(page: OrdersProps) {
  useWaitingScan();
  useOrderAgain(page.locale);
  return (
    <main className={s.main}>
      <noscript>
        <Plate tone="warn">{page.o.noScript}</Plate>
      </noscript>
      {useHydrated() ? <Mine page={page} /> : <p className={s.soft}>{page.m.loading}</p>}
    </main>
  );
}
