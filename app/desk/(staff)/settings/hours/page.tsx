import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { canManage } from '@/domain/staff/actor';
import { shopHoursMessages } from '@/i18n/shop-hours';
import { readHours } from '@/server/hours/read-hours';
import { loadShops } from '@/server/menu/load-shops';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { Hours } from './_ui/hours';
import { NotYours } from './_ui/not-yours';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: shopHoursMessages[await deskLocale()].title };
}

/** /desk/settings/hours?shop=: a shop's week, its single days, and how much fits into a window. */
export default async function HoursPage({ searchParams }: Props) {
  const [actor, { shop }, shops, locale] = await Promise.all([requireStaff(), searchParams, loadShops(), deskLocale()]);
  const text = shopHoursMessages[locale];
  const own = shops.filter(({ slug }) => canManage(actor, slug));
  const first = own[0]?.slug;
  if (first === undefined) return <NotYours text={text} />;
  const slug = own.find((each) => each.slug === shop)?.slug;
  if (slug === undefined) redirect(`/desk/settings/hours?shop=${first}`);
  const settings = await readHours(actor, slug);
  return settings.ok ? <Hours key={slug} settings={settings.value} text={text} /> : <NotYours text={text} />;
}
