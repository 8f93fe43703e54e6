import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { canSee } from '@/domain/staff/actor';
import { deskMessages } from '@/i18n/desk';
import { loadShops } from '@/server/menu/load-shops';
import { readStockList } from '@/server/menu/read-stock-list';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { Goods } from './_ui/goods';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].goods.title };
}

/** /desk/menu: the goods of one shop, and which of them are sold out today. */
export default async function GoodsPage({ searchParams }: Props) {
  const [actor, { shop }, shops] = await Promise.all([requireStaff(), searchParams, loadShops()]);
  const own = shops.filter(({ slug }) => canSee(actor, slug));
  const first = own[0]?.slug;
  if (first === undefined) return null;
  const slug = own.find((each) => each.slug === shop)?.slug;
  if (slug === undefined) redirect(`/desk/menu?shop=${first}`);
  const list = await readStockList(actor, slug);
  return list.ok ? <Goods key={slug} list={list.value} /> : null;
}
