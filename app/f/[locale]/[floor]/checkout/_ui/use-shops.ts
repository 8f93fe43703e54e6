'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Shop } from '@/domain/menu/shop';
import { keptMenu, onKeptMenu, refreshKeptMenu } from '@/phone/menu/kept-menu';

export type Shops = {
  /** Null until the phone or the server has answered. */
  shops: readonly Shop[] | null;
  /** The last try brought no menu, and none is kept. */
  failed: boolean;
  /** Asks again, for instance because prices changed. */
  reload: () => void;
};

/** Every shop's menu: what the phone keeps at once, then as it is now; an unchanged one costs no bytes. */
export function useShops(): Shops {
  const [shops, setShops] = useState<readonly Shop[] | null>(null);
  const [failed, setFailed] = useState(false);
  const reload = useCallback(() => void refreshKeptMenu().then((menu) => setFailed(menu === null)), []);
  useEffect(() => {
    void keptMenu().then((menu) => menu && setShops((known) => known ?? menu.shops));
    const stop = onKeptMenu((menu) => setShops(menu.shops));
    reload();
    addEventListener('online', reload);
    return () => {
      stop();
      removeEventListener('online', reload);
    };
  }, [reload]);
  return { shops, failed: failed && shops === null, reload };
}
