import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { stockMessages } from '@/i18n/stock';
import { readEveningPrices } from '@/server/menu/evening/read-evening-prices';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { Evening } from './_ui/evening';

export async function generateMetadata(): Promise<Metadata> {
  return { title: stockMessages[await deskLocale()].evening.title };
}

/** /desk/stock/evening?shop=: what is cheaper from which time on, for the shop's owner. */
export default async function EveningPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/stock/evening');
  if (slug === null) return null;
  const [locale, evening] = await Promise.all([deskLocale(), readEveningPrices(actor, slug)]);
  const text = stockMessages[locale];
  if (!evening.ok) return <NotForYou title={text.evening.title} text={text.evening.onlyOwners} />;
  return <Evening key={slug} evening={evening.value} text={text} faults={menuEditorMessages[locale].faults} />;
}
