'use client';
import { useEffect } from 'react';
import type { Locale } from '@/domain/menu/shop';
import { onGoodMoments } from '@/phone/good-moments';
import { offerApp } from '@/phone/install/offer-app';
import { refreshKeptMenu } from '@/phone/menu/kept-menu';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { reportScans } from '@/phone/scans/waiting-scans';
import { tellTrail } from '@/phone/trail/tell-trail';
import { keepMenuPages } from '@/phone/worker-registration';
import { NewerVersion } from './newer-version';

/** Prices of a page that stays open are confirmed this often, in milliseconds; unchanged ones cost no bytes. */
const period = 5 * 60_000;

/** Keeps the phone ready for a place without a signal, behind the page. */
export default function LifeBehindPage({ locale }: { locale: Locale }) {
  useEffect(() => {
    phoneOutbox();
    const tell = () => tellTrail(location.pathname);
    // Also when the page is left: by then a cart was filled.
    const leaving = () => document.visibilityState === 'hidden' && void tell();
    document.addEventListener('visibilitychange', leaving);
    const refresh = () => {
      if (document.visibilityState === 'hidden') return;
      void refreshKeptMenu().then((menu) => menu && keepMenuPages(locale));
      void reportScans().then(tell);
    };
    refresh();
    const timer = setInterval(refresh, period);
    const stop = onGoodMoments(refresh);
    return () => {
      clearInterval(timer);
      stop();
      document.removeEventListener('visibilitychange', leaving);
    };
  }, [locale]);
  useEffect(() => offerApp(locale), [locale]);
  return <NewerVersion locale={locale} />;
}
