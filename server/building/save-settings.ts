import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

type BuildingSetting = { requiresScan: boolean } | { offlinePriceMinutes: number };

export type SettingsInput = BuildingSetting | { shop: string; collectionCode: string | null };

async function saveOfBuilding(actor: StaffActor, setting: BuildingSetting): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  await write((tx) => tx.building.updateMany({ data: setting }));
  forgetBuilding();
  return ok(null);
}

async function saveCollectionCode(actor: StaffActor, slug: string, code: string | null): Promise<Result<null>> {
  if (!canSee(actor, slug)) return fail({ code: 'not_found' });
  if (!canManage(actor, slug)) return fail({ code: 'forbidden' });
  // Whether a shop takes the code stands on kept pages: the revision tells them that they are old.
  await write((tx) =>
    tx.shop.updateMany({ where: { slug }, data: { collectionCode: code, revision: { increment: 1 } } }),
  );
  forgetShops();
  return ok(null);
}

/**
 * Saves one setting: whether placing needs a scan or how old prices may be offline (whoever owns every shop), or what a shop's collection code holds
 * (its owner; null: the shop has none and the way of paying is not offered).
 */
export const saveSettings = (actor: StaffActor, input: SettingsInput): Promise<Result<null>> =>
  'shop' in input
    ? saveCollectionCode(actor, input.shop, input.collectionCode)
    : saveOfBuilding(actor, input);
