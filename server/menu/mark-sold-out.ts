import { fail, ok, type Result } from '@/domain/result';
import { nextOpening } from '@/domain/slots/next-opening';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { itemsOf, type OpenWeek, type Shop } from '@/domain/menu/shop';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { type Tx, write } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import type { ByHand } from '@/server/stock/note-entries';
import { setCount } from '@/server/stock/set-count';
import { forgetAvailability } from './read-availability';
import { loadShops } from './load-shops';

export type MarkSoldOutInput = { item: string; soldOut: boolean };

async function putBack(tx: Tx, id: string, by: ByHand): Promise<void> {
  await tx.item.update({ where: { id }, data: { soldOutUntil: null } });
  // The count says none and the hand says some: the count is wrong, and would keep the good from being sold.
  await setCount(tx, { item: id, was: 0, now: null }, by);
}

type TakenOff = { shop: Pick<Shop, 'id'> & OpenWeek; item: string; name: string; timeZone: string; at: Date };

/** Takes a good off the menu until the shop's next opening, in a transaction that has found it to be gone. */
export async function takeOffMenu(tx: Tx, actor: StaffActor, { shop, item, name, timeZone, at }: TakenOff): Promise<void> {
  const soldOutUntil = nextOpening(shop, timeZone, at);
  await tx.item.update({ where: { id: item }, data: { soldOutUntil } });
  await recordChange(tx, actor, shop.id, { kind: 'marked_sold_out', subject: name, details: { until: soldOutUntil.toISOString() } });
}

/**
 * Takes a good off the menu until the shop's next opening, or puts it back on sale; a good whose count has run out
 * is no longer counted then.
 * @returns `not_found` for a good of a shop that is not one's own, `forbidden` to runners.
 */
export async function markSoldOut(actor: StaffActor, { item, soldOut }: MarkSoldOutInput): Promise<Result<null>> {
  const [shops, building] = await Promise.all([loadShops(), loadBuilding()]);
  const shop = shops.find((each) => itemsOf(each).some(({ id }) => id === item));
  const found = shop && itemsOf(shop).find(({ id }) => id === item);
  if (!shop || !found || !canSee(actor, shop.slug)) return fail({ code: 'not_found' });
  if (!canTend(actor, shop.slug)) return fail({ code: 'forbidden' });
  const [name, at] = [found.name.zh, now()];
  await write(async (tx) => {
    if (soldOut) return takeOffMenu(tx, actor, { shop, item, name, timeZone: building.timeZone, at });
    await putBack(tx, item, { staffId: actor.id, at });
    return recordChange(tx, actor, shop.id, { kind: 'back_on_sale', subject: name, details: {} });
  });
  forgetAvailability();
  return ok(null);
}
