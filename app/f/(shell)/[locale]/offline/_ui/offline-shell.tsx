'use client';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { useHydrated } from '@/app/_ui/use-hydrated';
import type { Locale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import type { OfflineMessages } from '@/i18n/offline';
import { keptMenu, onKeptMenu, refreshKeptMenu } from '@/phone/menu/kept-menu';
import { notePage } from '@/phone/menu/note-prices';
import type { KeptMenu } from '@/phone/menu/parse-kept-menu';
import { type PageInPath, pageInPath } from '@/phone/page-in-path';
import { ShellPage } from './shell-page';

type Props = { locale: Locale; m: OfflineMessages };

// Asked for while React is still waking up: the phone's database answers meanwhile.
const early = typeof window === 'undefined' ? null : keptMenu();

/** Null while the phone is asked, 'none' when it keeps no menu; then the network is asked until it has one. */
function useKeptMenu(): { menu: KeptMenu | 'none' | null; again: () => void } {
  const [menu, setMenu] = useState<KeptMenu | 'none' | null>(null);
  const again = () => void refreshKeptMenu();
  useEffect(() => {
    let shown = false;
    // The first one stays: a page tells by itself when its prices have changed (useFreshMenu), and never under a thumb.
    const show = (kept: KeptMenu | null) => {
      if (shown) return;
      shown = kept !== null;
      if (kept) notePage(kept);
      setMenu(kept ?? 'none');
    };
    void early?.then(show);
    return onKeptMenu(show);
  }, []);
  const none = menu === 'none';
  useEffect(() => {
    if (!none) return;
    again();
    const timer = setInterval(again, 5_000);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [none]);
  return { menu, again };
}

/** A dark window: which floor one was going to, and what to do. */
function Dark({ led, title, children }: { led: string; title: string; children?: ReactNode }) {
  return (
    <>
      <LiftStrip led={led}>
        <h1>{title}</h1>
      </LiftStrip>
      <main className="panel-page">{children}</main>
    </>
  );
}

const floorOf = (page: PageInPath): string | null => ('floor' in page ? page.floor : null);

function NoMenu({ page, m, again }: { page: PageInPath; m: OfflineMessages; again: () => void }) {
  const floor = floorOf(page);
  return (
    <Dark led={floor ?? '--'} title={m.noMenuTitle}>
      <div className="window" role="status">
        {floor !== null && <b>{fill(m.noMenuFloor, { floor })}</b>}
        <p>{m.noMenuText}</p>
      </div>
      <button type="button" className="go" onClick={again}>
        {m.tryAgain}
      </button>
    </Dark>
  );
}

/** The page that the address means, made from what this phone keeps; the kept HTML knows neither. */
export function OfflineShell({ locale, m }: Props) {
  const hydrated = useHydrated();
  const { menu, again } = useKeptMenu();
  const looking = (
    <Dark led="--" title={commonMessages[locale].brand}>
      <p className="window">{m.looking}</p>
    </Dark>
  );
  if (!hydrated || menu === null) return looking;
  const page = pageInPath(location.pathname);
  if (menu === 'none') return <NoMenu page={page} m={m} again={again} />;
  return (
    <Suspense fallback={looking}>
      <ShellPage page={page} menu={menu} locale={locale} m={m} />
    </Suspense>
  );
}
