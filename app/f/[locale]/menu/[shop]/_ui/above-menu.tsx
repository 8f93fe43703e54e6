'use client';
import s from '@/app/f/[locale]/_ui/waiting.module.css';
import WaitingLine from '@/app/f/[locale]/_ui/waiting-line';
import { inLocale } from '@/i18n/text';
import { NeighbourLines } from './neighbour-lines';
import { useMenu } from './use-menu';

/** What the page did not know when it was kept: what neighbours say, an order of this shop that waits on this phone, and the shop's line of today. */
export default function AboveMenu() {
  const { locale, m, now, slug, zone } = useMenu();
  return (
    <>
      <NeighbourLines />
      <WaitingLine slug={slug} locale={locale} zone={zone} />
      {now?.today && (
        <p className={s.today}>
          <b>{m.today}</b> {inLocale(now.today, locale)}
        </p>
      )}
    </>
  );
}
