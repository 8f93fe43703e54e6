import type { FlyerPick } from '@/domain/flyers/flyer';
import { itemsOf, type Shop } from '@/domain/menu/shop';
import { rowPicture } from '@/domain/menu/picture';
import { read } from '@/server/db';

/** A good as a flyer would show it now: by its price of the day, whatever the evening takes off; null: it is not on the menu. */
export async function currentPicks(shop: Shop, items: readonly string[]): Promise<(FlyerPick | null)[]> {
  const onMenu = new Map(itemsOf(shop).map((item) => [item.id, item]));
  const kept = await read().item.findMany({ where: { id: { in: [...items] } }, select: { id: true, picture: true } });
  const pictures = new Map(kept.map(({ id, picture }) => [id, picture]));
  return items.map((id) => {
    const item = onMenu.get(id);
    // The menu names the small size of an upload; paper wants the one that was kept.
    const picture = pictures.get(id) || rowPicture('');
    return item ? { item: id, name: item.name.zh, picture, unit: item.unit, price: item.was ?? item.price } : null;
  });
}

/** The names of what has changed since a flyer was saved: off the menu, called otherwise, or at another price. */
export async function outdatedPicks(shop: Shop, picks: readonly FlyerPick[]): Promise<string[]> {
  const now = await currentPicks(shop, picks.map(({ item }) => item));
  return picks.filter(({ name, price, unit }, at) => now[at]?.name !== name || now[at].price !== price || now[at].unit !== unit).map(({ name }) => name);
}
