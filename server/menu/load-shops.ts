import type { Shop } from '@/domain/menu/shop';
import { read } from '@/server/db';
import { snapshot } from '@/server/per-database';
import { shopFrom, shopRows } from './shop-from-rows';

async function load(): Promise<readonly Shop[]> {
  const rows = await read().shop.findMany({ orderBy: { position: 'asc' }, include: shopRows });
  return rows.map(shopFrom);
}

const kept = snapshot('shops', load);

/** All shops with their menus in the building's order, from memory; whatever raises a revision forgets them. */
export const loadShops = (): Promise<readonly Shop[]> => kept.get();

/** One shop with its menu, or null. */
export const loadShop = async (slug: string): Promise<Shop | null> =>
  (await kept.get()).find((shop) => shop.slug === slug) ?? null;

/** After a change of any shop or item: the next load reads them anew. */
export const forgetShops = (): void => kept.forget();
