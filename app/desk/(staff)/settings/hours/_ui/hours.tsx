'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import type { HoursSettings } from '@/domain/staff/hours-settings';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import { inLocale } from '@/i18n/text';
import { ComingDays } from './coming-days';
import s from './hours.module.css';
import { WeekForm } from './week-form';
import { WindowsForm } from './windows-form';

/** When a shop is open: what the owner sets, and beside it what comes of that day by day. */
export function Hours({ settings, text }: { settings: HoursSettings; text: ShopHoursMessages }) {
  const { shops, locale } = useDesk();
  const shop = shops.find(({ slug }) => slug === settings.shop);
  return (
    <DeskScreen title={text.title}>
      {shop && (
        <p className={s.shop}>
          <span className={`lift steel ${s.floor}`} aria-hidden="true">
            {shop.floor}
          </span>
          <b>{inLocale(shop.name, locale)}</b>
        </p>
      )}
      <div className={s.columns}>
        <div className={s.forms}>
          <WeekForm settings={settings} text={text} />
          <WindowsForm settings={settings} text={text} />
        </div>
        <ComingDays settings={settings} text={text} />
      </div>
    </DeskScreen>
  );
}
