import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { type SlowDays, slowDays } from '@/domain/stock/slow-goods';
import { stockMessages } from '@/i18n/stock';
import { readStock } from '@/server/stock/read-stock';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { Stock } from './_ui/stock';

export async function generateMetadata(): Promise<Metadata> {
  return { title: stockMessages[await deskLocale()].title };
}

/** `?days=` of the address; a week where it says nothing that can be asked. */
const askedDays = (days: unknown): SlowDays => slowDays.find((each) => String(each) === days) ?? 7;

/** /desk/stock?shop=&days=: what is left of all goods, what runs low, and what does not sell. */
export default async function StockPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/stock');
  if (slug === null) return null;
  const [locale, { days }] = await Promise.all([deskLocale(), props.searchParams]);
  const text = stockMessages[locale];
  const stock = await readStock(actor, { shop: slug, days: askedDays(days) });
  return stock.ok ? <Stock stock={stock.value} text={text} /> : <NotForYou title={text.title} text={text.notForYou} />;
}
