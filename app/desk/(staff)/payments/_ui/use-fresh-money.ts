'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useOrders } from '@/app/desk/_ui/use-board';

/** Looks again whenever the board says that an order's money or end has changed, and when somebody comes back to the screen. */
export function useFreshMoney(): void {
  const router = useRouter();
  const stands = useOrders().map(({ id, status, payment }) => `${id} ${status} ${payment.status}`).join();
  const seen = useRef(stands);
  useEffect(() => {
    if (seen.current === stands) return;
    seen.current = stands;
    router.refresh();
  }, [router, stands]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [router]);
}
