'use client';
import { useEffect, useState } from 'react';
import type { FloorFavourites } from '@/domain/neighbours/favourites';
import { fetchJson } from '@/phone/fetch-json';

type Goods = FloorFavourites['goods'];

/** What people on a floor order, once it is known; none while there is no network, or too few of them do. */
export function useFloorFavourites(floor: string | null): Goods {
  const [goods, setGoods] = useState<Goods>([]);
  useEffect(() => {
    if (floor === null || !navigator.onLine) return;
    let current = true;
    void fetchJson<FloorFavourites>(`/api/v1/floor-favourites?floor=${floor}`).then((fetched) => {
      if (current && fetched.kind === 'body') setGoods(fetched.value.goods);
    });
    return () => {
      current = false;
    };
  }, [floor]);
  return goods;
}
