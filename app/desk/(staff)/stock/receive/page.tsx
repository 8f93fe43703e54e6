import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { canManage } from '@/domain/staff/actor';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { stockMessages } from '@/i18n/stock';
import { readStock } from '@/server/stock/read-stock';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { ReceiveGrid } from './_ui/receive-grid';

export async function generateMetadata(): Promise<Metadata> {
  return { title: stockMessages[await deskLocale()].delivery.title };
}

/** /desk/stock/receive?shop=: a delivery of many goods in one table, for the shop's owner. */
export default async function ReceivePage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/stock/receive');
  if (slug === null) return null;
  const [locale, stock] = await Promise.all([deskLocale(), readStock(actor, { shop: slug, days: 7 })]);
  const text = stockMessages[locale];
  if (!stock.ok || !canManage(actor, slug)) return <NotForYou title={text.delivery.title} text={text.onlyOwners} />;
  return <ReceiveGrid key={slug} stock={stock.value} text={text} faults={menuEditorMessages[locale].faults} />;
}
