import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { stockMessages } from '@/i18n/stock';
import { readItemStock } from '@/server/stock/read-item-stock';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { ItemStock } from './_ui/item-stock';

export async function generateMetadata(): Promise<Metadata> {
  return { title: stockMessages[await deskLocale()].title };
}

/** `?before=` of the address: the number of a line, or nothing. */
const askedBefore = (before: unknown): number | null => (typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : null);

/** /desk/stock/item?shop=&item=&before=: one good, what came and went of it, and the forms that note more. */
export default async function ItemStockPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/stock');
  if (slug === null) return null;
  const [locale, { item, before }] = await Promise.all([deskLocale(), props.searchParams]);
  const text = stockMessages[locale];
  const stock = await readItemStock(actor, { shop: slug, item: typeof item === 'string' ? item : '', before: askedBefore(before) });
  if (stock.ok) return <ItemStock key={stock.value.id} stock={stock.value} isNewest={askedBefore(before) === null} text={text} faults={menuEditorMessages[locale].faults} />;
  if (stock.error.code === 'not_found') redirect(`/desk/stock?shop=${slug}`);
  return <NotForYou title={text.title} text={text.notForYou} />;
}
