'use client';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import type { ShopHoursMessages } from '@/i18n/shop-hours';

/** Clerks and runners are told whose it is. */
export const NotYours = ({ text }: { text: ShopHoursMessages }) => (
  <DeskScreen title={text.title}>
    <p className="window">{text.notForYou}</p>
  </DeskScreen>
);
