'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Counter } from '@/domain/menu/counter';
import { fetchJson } from '@/phone/fetch-json';

/** What the shop sells as it is now; `lost` when it did not come. */
export function useCounter(shop: string) {
  const [state, setState] = useState<{ counter: Counter | null; lost: boolean }>({ counter: null, lost: false });
  const fetchAgain = useCallback(async (): Promise<Counter | null> => {
    const fetched = await fetchJson<Counter>(`/desk/board/counter?shop=${shop}`);
    const now = fetched.kind === 'body' ? fetched.value : null;
    setState(({ counter }) => ({ counter: now ?? counter, lost: now === null }));
    return now;
  }, [shop]);
  useEffect(() => {
    let left = false;
    void fetchJson<Counter>(`/desk/board/counter?shop=${shop}`).then((fetched) => {
      if (!left) setState(fetched.kind === 'body' ? { counter: fetched.value, lost: false } : { counter: null, lost: true });
    });
    return () => {
      left = true;
    };
  }, [shop]);
  return { ...state, fetchAgain };
}
