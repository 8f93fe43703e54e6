'use client';
import { useEffect } from 'react';
import type { Locale } from '@/domain/menu/shop';

/** The customer's app, which nobody needs before the page stands: fetched behind it. */
export function AppLink({ locale }: { locale: Locale }) {
  useEffect(() => {
    const offer = () => void import('@/phone/install/offer-app').then(({ offerApp }) => offerApp(locale)).catch(() => undefined);
    if (document.readyState === 'complete') offer();
    else addEventListener('load', offer, { once: true });
  }, [locale]);
  return null;
}
