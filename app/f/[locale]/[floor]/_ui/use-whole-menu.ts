'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Shop } from '@/domain/menu/shop';
import { afterLoad } from '@/phone/after-load';

// The kept menu comes with a database: it stays out of what the page loads first.
const kept = () => import('@/phone/menu/kept-menu');

/** The goods of all shops, once somebody wants them: what the phone keeps at once, and what the server says now. */
export function useWholeMenu(): { shops: readonly Shop[] | null; failed: boolean; want: () => void } {
  const [shops, setShops] = useState<readonly Shop[] | null>(null);
  const [failed, setFailed] = useState(false);
  const want = useCallback(() => {
    const show = (menu: { shops: readonly Shop[] } | null) => {
      if (menu) setShops(menu.shops);
      setFailed(menu === null);
    };
    kept()
      .then(async ({ keptMenu, refreshKeptMenu }) => {
        const known = await keptMenu();
        if (known) show(known);
        show((await refreshKeptMenu()) ?? known);
      })
      .catch(() => show(null));
  }, []);
  // Fetched before the signal goes, and never before the page stands.
  useEffect(() => afterLoad(() => void kept().catch(() => undefined)), []);
  return { shops, failed, want };
}
