'use client';
import { Suspense, useEffect, useState } from 'react';
import { late } from '@/app/_ui/late';
import { LiftPanel } from '@/app/_ui/lift-panel';
import { OfflineStatus } from '@/app/_ui/offline-status';
import { priceAge } from '@/app/_ui/price-age';
import { useAfterLoad } from '@/app/_ui/use-after-load';
import { useAvailability } from '@/app/_ui/use-availability';
import { useHydrated } from '@/app/_ui/use-hydrated';
import type { Shop } from '@/domain/menu/shop';
import type { Availability } from '@/domain/slots/availability';
import { afterLoad } from '@/phone/after-load';
import { shopsWithUsual } from '@/phone/usual';
import { FloorDock } from './floor-dock';
import { CodePlate, MovedPlate } from './floor-notices';
import type { FloorProps } from './floor-props';
import s from './floor.module.css';
import { ShopList } from './shop-list';
import { useScan } from './use-scan';
import { useWholeMenu } from './use-whole-menu';

const Arrival = late(() => import('./arrival'));
const PhoneOrders = late(() => import('./phone-orders'));
const UsualCards = late(() => import('./usual-cards'));
const FloorSearch = late(() => import('./floor-search'));

function Brought({ hash, page: { floor, locale }, onSettled }: { hash: string; page: FloorProps; onSettled: () => void }) {
  if (hash === '') return null;
  return (
    <Suspense>
      <Arrival hash={hash} floor={floor} locale={locale} onSettled={onSettled} />
    </Suspense>
  );
}

type LandingProps = {
  page: FloorProps;
  known: Availability | null;
  shops: readonly Shop[] | null;
  /** Why prices are only to look at; null while they can be ordered by. */
  tooOld: string | null;
  /** Asks for the menus. */
  onWant: () => void;
};

/** What the page shows while nobody searches: this phone's orders, the usual, what can come up now. */
function Landing({ page, known, shops, tooOld, onWant }: LandingProps) {
  const { floor, locale, m } = page;
  const hydrated = useHydrated();
  const loaded = useAfterLoad();
  const { scans, brought, count } = useScan();
  useEffect(() => {
    if (shopsWithUsual().length === 0) return;
    onWant();
    // Beside the menus, not after them.
    UsualCards.fetch();
  }, [onWant, scans]);
  return (
    <>
      <Brought hash={brought} page={page} onSettled={count} />
      <CodePlate m={m} />
      {hydrated && <MovedPlate key={scans} floor={floor} m={m} />}
      {loaded && (
        <Suspense>
          <PhoneOrders key={scans} known={known} page={page} />
        </Suspense>
      )}
      <Suspense>{shops && <UsualCards key={scans} shops={shops} known={known} tooOld={tooOld} page={page} />}</Suspense>
      <ShopList page={page} known={known} />
      <p className={s.foot}>
        <a href={`/f/${locale}/${floor}/groups`}>{m.groups}</a>
        <a href={`/f/${locale}/orders`}>{m.myOrders}</a>
      </p>
    </>
  );
}

/** A floor's page over what the kept HTML knows: running orders, the usual, what can come up now, search. */
export function FloorPage(page: FloorProps) {
  const { floor, c, p } = page;
  const answers = useAvailability(floor, null);
  const { known, silent } = answers;
  const [query, setQuery] = useState('');
  const { shops, failed, want } = useWholeMenu();
  const age = priceAge(answers, null, page);
  // Fetched before the signal goes, and never before the page stands.
  useEffect(() => afterLoad(FloorSearch.fetch), []);
  return (
    <div className={s.columns}>
      <nav id="floors" popover="auto" className={s.floors} aria-label={p.label}>
        <LiftPanel floors={page.floors} current={floor} base={`/f/${page.locale}`} goTo={p.goTo} />
      </nav>
      <main className={s.main}>
        <OfflineStatus silent={silent} label={c.offline} text={age.text} />
        {query.trim() !== '' ? (
          <Suspense fallback={<p className="window">{failed ? page.m.searchFailed : page.m.searching}</p>}>
            <FloorSearch query={query} shops={shops} failed={failed} known={known} page={page} />
          </Suspense>
        ) : (
          <Landing page={page} known={known} shops={shops} tooOld={age.tooOld} onWant={want} />
        )}
      </main>
      <FloorDock page={page} query={query} onQuery={setQuery} onWant={want} />
    </div>
  );
}
