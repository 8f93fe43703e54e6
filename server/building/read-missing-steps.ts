import type { MissingStep } from '@/domain/staff/opening-steps';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { loadShops } from '@/server/menu/load-shops';
import { managesBuilding } from './manages-building';

/** What this person can still do so that customers can order: hours and goods of an owned shop, a placard on some wall. */
export async function readMissingSteps(actor: StaffActor): Promise<readonly MissingStep[]> {
  const owned = (await loadShops()).filter(({ slug }) => canManage(actor, slug));
  const ofShops = owned.flatMap(({ slug, hours, categories }): MissingStep[] => [
    ...(hours.length === 0 ? [{ step: 'hours' as const, shop: slug }] : []),
    ...(categories.every(({ items }) => items.length === 0) ? [{ step: 'goods' as const, shop: slug }] : []),
  ]);
  const hangs = (await managesBuilding(actor)) ? await read().placard.count({ where: { status: 'live' } }) : 1;
  return hangs > 0 ? ofShops : [...ofShops, { step: 'placards', shop: null }];
}
