'use client';
import { Suspense, useEffect, useState } from 'react';
import { late } from '@/app/_ui/late';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { OfflineStatus } from '@/app/_ui/offline-status';
import { useAfterLoad } from '@/app/_ui/use-after-load';
import { useAvailability } from '@/app/_ui/use-availability';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { shopsWithUsual } from '@/phone/usual';
import { FloorDock } from './floor-dock';
import { CodePlate, MovedPlate } from './floor-notices';
import type { FloorProps } from './floor-props';
import { FloorSearch } from './floor-search';
import s from './floor.module.css';
import { ShopList } from './shop-list';
import { UsualCards } from './usual-cards';
import { useScan } from './use-scan';
import { useWholeMenu } from './use-whole-menu';

const Arrival = late(() => import('./arrival'));
const PhoneOrders = late(() => import('./phone-orders'));

function Brought({ hash, page: { floor, locale }, onSettled }: { hash: string; page: FloorProps; onSettled: () => void }) {
  if (hash === '') return null;
  return (
    <Suspense>
      <Arrival hash={hash} floor={floor} locale={locale} onSettled={onSettled} />
    </Suspense>
  );
}

/** Once the page has nothing better to do, and anew when a handover brought more of them. */
function Orders({ scans, at, page }: { scans: number; at: string | null; page: FloorProps }) {
  if (!useAfterLoad()) return null;
  return (
    <Suspense>
      <PhoneOrders key={scans} at={at} page={page} />
    </Suspense>
  );
}

/** A floor's page over what the kept HTML knows: running orders, the usual, what can come up now, search. */
export function FloorPage(page: FloorProps) {
  const { floor, m, c, p } = page;
  const { known, silent } = useAvailability(floor, null);
  const hydrated = useHydrated();
  const { scans, brought, count } = useScan();
  const [query, setQuery] = useState('');
  const menu = useWholeMenu();
  const { want } = menu;
  useEffect(() => {
    if (shopsWithUsual().length > 0) want();
  }, [want, scans]);
  const age = known === null ? c.offlineYet : fill(c.offlineSince, { time: formatTime(known.at, page.zone) });
  return (
    <div className={s.columns}>
      <nav id="floors" popover="auto" className={s.floors} aria-label={p.label}>
        <LiftPanel floors={page.floors} current={floor} base={`/f/${page.locale}`} goTo={p.goTo} />
      </nav>
      <main className={s.main}>
        <OfflineStatus silent={silent} label={c.offline} text={age} />
        {query.trim() !== '' ? (
          <FloorSearch query={query} shops={menu.shops} failed={menu.failed} known={known} page={page} />
        ) : (
          <>
            <Brought hash={brought} page={page} onSettled={count} />
            <CodePlate m={m} />
            {hydrated && <MovedPlate key={scans} floor={floor} m={m} />}
            <Orders scans={scans} at={known && known.at} page={page} />
            {hydrated && menu.shops && <UsualCards key={`u${scans}`} shops={menu.shops} known={known} page={page} />}
            <ShopList page={page} known={known} />
            <p className={s.foot}>
              <a href={`/f/${page.locale}/orders`}>{m.myOrders}</a>
            </p>
          </>
        )}
      </main>
      <FloorDock page={page} query={query} onQuery={setQuery} onWant={want} />
    </div>
  );
}
