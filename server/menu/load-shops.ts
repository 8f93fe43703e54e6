import type { Shop } from '@/domain/menu/shop';
import { type LocalDate, localTime } from '@/domain/time';
import { findBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { snapshot } from '@/server/per-database';
import { shopFrom, shopRows } from './shop-from-rows';

/** The shops as they are on one date of the building's. */
type OnDate = { date: LocalDate; shops: readonly Shop[] };

/** The date in the building; null before there is one. */
async function today(): Promise<LocalDate | null> {
  const building = await findBuilding();
  return building && localTime(now(), building.timeZone).date;
}

async function load(): Promise<OnDate | null> {
  const date = await today();
  if (date === null) return null;
  const rows = await read().shop.findMany({ orderBy: { position: 'asc' }, include: shopRows });
  return { date, shops: rows.map((row) => shopFrom(row, date)) };
}

const kept = snapshot('shops', load);

/** What is kept, unless midnight has passed over it: the coming days are others by then. A folder without a building has no shops. */
async function ofToday(): Promise<readonly Shop[]> {
  const [known, date] = await Promise.all([kept.get(), today()]);
  if (known?.date === date) return known?.shops ?? [];
  kept.forget();
  return (await kept.get())?.shops ?? [];
}

/** All shops with their menus in the building's order, from memory; whatever raises a revision forgets them. */
export const loadShops = (): Promise<readonly Shop[]> => ofToday();

/** One shop with its menu, or null. */
export const loadShop = async (slug: string): Promise<Shop | null> =>
  (await ofToday()).find((shop) => shop.slug === slug) ?? null;

/** After a change of any shop or item: the next load reads them anew. */
export const forgetShops = (): void => kept.forget();
