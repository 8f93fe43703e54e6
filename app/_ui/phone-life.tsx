'use client';
import { Suspense, useEffect, useState } from 'react';
import type { Locale } from '@/domain/menu/shop';
import { afterLoad } from '@/phone/after-load';
import { late } from './late';

const LifeBehindPage = late(() => import('./life-behind-page'));

/** Begins what lives behind every customer's page, once the page stands and has nothing better to do. */
export function PhoneLife({ locale }: { locale: Locale }) {
  const [begun, setBegun] = useState(false);
  useEffect(() => afterLoad(() => setBegun(true)), []);
  return (
    begun && (
      <Suspense>
        <LifeBehindPage locale={locale} />
      </Suspense>
    )
  );
}
