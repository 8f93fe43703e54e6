import { redirect } from 'next/navigation';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { loadShops } from '@/server/menu/load-shops';
import type { DeskSearch } from './asked-shop';

export type ShopPageProps = { searchParams: DeskSearch };

/**
 * The shop that a screen for one shop is about: the one in its address, else one's first, by a redirect; null: one has none.
 * @param may which shops the screen is for; what may be done there, the use cases say
 */
export async function shopOfPage(actor: StaffActor, { searchParams }: ShopPageProps, path: string, may: (actor: StaffActor, slug: string) => boolean = canSee): Promise<string | null> {
  const [{ shop }, shops] = await Promise.all([searchParams, loadShops()]);
  const own = shops.filter(({ slug }) => may(actor, slug));
  const first = own[0]?.slug;
  if (first === undefined) return null;
  return own.find(({ slug }) => slug === shop)?.slug ?? redirect(`${path}?shop=${first}`);
}
