'use client';
import { Suspense } from 'react';
import type { Locale } from '@/domain/menu/shop';
import { late } from './late';
import { useAfterLoad } from './use-after-load';

const LifeBehindPage = late(() => import('./life-behind-page'));

/** Begins what lives behind every customer's page, once the page stands and has nothing better to do. */
export function PhoneLife({ locale }: { locale: Locale }) {
  return (
    useAfterLoad() && (
      <Suspense>
        <LifeBehindPage locale={locale} />
      </Suspense>
    )
  );
}
