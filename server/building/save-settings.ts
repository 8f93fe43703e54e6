import { fail, ok, type Result } from '@/domain/result';
import type { Change } from '@/domain/staff/change';
import type { StaffActor } from '@/domain/staff/actor';
import { write } from '@/server/db';
import { refuse, transact } from '@/server/transact';
import { forgetShops } from '@/server/menu/load-shops';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

type BuildingSetting = { requiresScan: boolean } | { offlinePriceMinutes: number };

export type SettingsInput = BuildingSetting | { shop: string; collectionCode: string | null };

const changeOf = (building: { nameZh: string; requiresScan: boolean; offlinePriceMinutes: number }, setting: BuildingSetting): Change =>
  'requiresScan' in setting
    ? { kind: 'scan_required', subject: building.nameZh, details: { before: building.requiresScan, now: setting.requiresScan } }
    : { kind: 'offline_price_age_saved', subject: building.nameZh, details: { before: building.offlinePriceMinutes, now: setting.offlinePriceMinutes } };

async function saveOfBuilding(actor: StaffActor, setting: BuildingSetting): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  await write(async (tx) => {
    const building = await tx.building.findFirstOrThrow();
    await tx.building.update({ where: { id: building.id }, data: setting });
    await recordChange(tx, actor, null, changeOf(building, setting));
  });
  forgetBuilding();
  return ok(null);
}

async function saveCollectionCode(actor: StaffActor, slug: string, code: string | null): Promise<Result<null>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  // Whether a shop takes the code stands on kept pages: the revision tells them that they are old.
  const saved = await transact(async (tx) => {
    const shop = await tx.shop.findFirst({ where: { slug } });
    if (!shop) refuse({ code: 'not_found' });
    await tx.shop.update({ where: { id: shop.id }, data: { collectionCode: code, revision: { increment: 1 } } });
    await recordChange(tx, actor, shop.id, { kind: 'collection_code_saved', subject: shop.nameZh, details: { has: code !== null } });
    return null;
  });
  if (!saved.ok) return saved;
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
