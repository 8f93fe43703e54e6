import { type NewShopInput, planShop } from '@/domain/menu/plan-shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { buildingOwners } from '@/server/building/building-owners';
import { managesBuilding } from '@/server/building/manages-building';
import type { Tx } from '@/server/db';
import { staffChanged } from '@/server/events/hub';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { insertShop } from './insert-shop';
import { forgetShops } from './load-shops';

type Added = { slug: string; owners: readonly string[] };

async function add(tx: Tx, actor: StaffActor, input: NewShopInput): Promise<Added> {
  // Asked again in here: of two who dismiss each other the second is no owner any more.
  const owners = await buildingOwners(tx);
  if (!owners.includes(actor.id)) refuse({ code: 'forbidden' });
  const floors = await tx.floor.findMany({ where: { removedAt: null } });
  const planned = planShop(input, floors.map(({ label }) => label));
  if (!planned.ok) refuse(planned.error);
  const shop = planned.value;
  const { id: buildingId } = await tx.building.findFirstOrThrow();
  if ((await tx.shop.count({ where: { buildingId, slug: shop.slug } })) > 0) refuse({ code: 'invalid', fields: { slug: 'taken' } });
  const floorId = floors.find(({ label }) => label === shop.floor)!.id;
  const shopId = await insertShop(tx, shop, { buildingId, floorId, owners });
  await recordChange(tx, actor, shopId, { kind: 'shop_added', subject: shop.name.zh, details: { floor: shop.floor, slug: shop.slug } });
  return { slug: shop.slug, owners };
}

/**
 * Opens another shop in the building. Everybody who owned all shops until now owns it as well: else it would take the building's
 * settings from all but whoever adds it.
 * Errors: forbidden to whoever does not own every shop; invalid by field, `slug: taken` among them; busy.
 */
export async function addShop(actor: StaffActor, input: NewShopInput): Promise<Result<{ slug: string }>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const added = await transact((tx) => add(tx, actor, input));
  if (!added.ok) return added;
  forgetShops();
  added.value.owners.forEach(staffChanged);
  return ok({ slug: added.value.slug });
}
