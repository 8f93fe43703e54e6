import type { Metadata } from 'next';
import { deskMessages } from '@/i18n/desk';
import { readStockList } from '@/server/menu/read-stock-list';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '../../_lib/shop-of-page';
import { Goods } from './_ui/goods';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].goods.title };
}

/** /desk/menu: the goods of one shop, and which of them are sold out today. */
export default async function GoodsPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/menu');
  if (slug === null) return null;
  const list = await readStockList(actor, slug);
  return list.ok ? <Goods key={slug} list={list.value} /> : null;
}
