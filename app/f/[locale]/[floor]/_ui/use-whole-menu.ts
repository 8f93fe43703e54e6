'use client';
import { useCallback, useState } from 'react';
import type { Shop } from '@/domain/menu/shop';
import { loadWholeMenu } from '@/phone/whole-menu';

/** The goods of all shops, fetched once somebody wants them: who only looks which shop is open pays nothing. */
export function useWholeMenu(): { shops: readonly Shop[] | null; failed: boolean; want: () => void } {
  const [shops, setShops] = useState<readonly Shop[] | null>(null);
  const [failed, setFailed] = useState(false);
  const want = useCallback(() => {
    void loadWholeMenu().then((loaded) => {
      setFailed(loaded === null);
      if (loaded !== null) setShops(loaded);
    });
  }, []);
  return { shops, failed, want };
}
