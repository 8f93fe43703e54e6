'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Shop } from '@/domain/menu/shop';
import { fetchJson } from '@/phone/fetch-json';

export type Shops = {
  /** Null until the first answer. */
  shops: readonly Shop[] | null;
  /** The last try brought no menu. */
  failed: boolean;
  /** Asks again, for instance because prices changed. */
  reload: () => void;
};

/** Every shop's menu as it is now; with the ETag an unchanged one costs no bytes. */
export function useShops(): Shops {
  const [shops, setShops] = useState<readonly Shop[] | null>(null);
  const [failed, setFailed] = useState(false);
  const reload = useCallback(() => {
    void fetchJson<{ shops: readonly Shop[] }>('/api/v1/menu', 'no-cache').then((fetched) => {
      setFailed(fetched.kind !== 'body');
      if (fetched.kind === 'body') setShops(fetched.value.shops);
    });
  }, []);
  useEffect(() => {
    reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, [reload]);
  return { shops, failed, reload };
}
