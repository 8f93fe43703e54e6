import { redirect } from 'next/navigation';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { loadShops } from '@/server/menu/load-shops';

export type MenuPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The shop that a screen of goods is about: the one in its address, else one's first, by a redirect; null: one has none. */
export async function shopOfPage(actor: StaffActor, { searchParams }: MenuPageProps, path: string): Promise<string | null> {
  const [{ shop }, shops] = await Promise.all([searchParams, loadShops()]);
  const own = shops.filter(({ slug }) => canSee(actor, slug));
  const first = own[0]?.slug;
  if (first === undefined) return null;
  return own.find(({ slug }) => slug === shop)?.slug ?? redirect(`${path}?shop=${first}`);
}
