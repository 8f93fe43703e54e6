import type { Metadata } from 'next';
import { canManage } from '@/domain/staff/actor';
import { shopHoursMessages } from '@/i18n/shop-hours';
import { readHours } from '@/server/hours/read-hours';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '../../../_lib/shop-of-page';
import { NotForYou } from '../../../_ui/not-for-you';
import { Hours } from './_ui/hours';

export async function generateMetadata(): Promise<Metadata> {
  return { title: shopHoursMessages[await deskLocale()].title };
}

/** /desk/settings/hours?shop=: a shop's week, its single days, and how much fits into a window. */
export default async function HoursPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const [locale, slug] = await Promise.all([deskLocale(), shopOfPage(actor, props, '/desk/settings/hours', canManage)]);
  const text = shopHoursMessages[locale];
  const settings = slug === null ? null : await readHours(actor, slug);
  if (!settings?.ok) return <NotForYou title={text.title} text={text.notForYou} />;
  return <Hours key={slug} settings={settings.value} text={text} />;
}
