import { type NewShopInput, planShop } from '@/domain/menu/plan-shop';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import type { Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { insertShop } from './insert-shop';
import { forgetShops } from './load-shops';

async function add(tx: Tx, actor: StaffActor, input: NewShopInput): Promise<{ slug: string }> {
  const floors = await tx.floor.findMany({ where: { removedAt: null } });
  const planned = planShop(input, floors.map(({ label }) => label));
  if (!planned.ok) refuse(planned.error);
  const shop = planned.value;
  const { id: buildingId } = await tx.building.findFirstOrThrow();
  if ((await tx.shop.count({ where: { buildingId, slug: shop.slug } })) > 0) refuse({ code: 'invalid', fields: { slug: 'taken' } });
  const floorId = floors.find(({ label }) => label === shop.floor)!.id;
  const shopId = await insertShop(tx, shop, { buildingId, floorId, ownerId: actor.id });
  await recordChange(tx, actor, shopId, { kind: 'shop_added', subject: shop.name.zh, details: { floor: shop.floor, slug: shop.slug } });
  return { slug: shop.slug };
}

/**
 * Opens another shop in the building, owned by whoever adds it.
 * Errors: forbidden to whoever does not own every shop; invalid by field, `slug: taken` among them; busy.
 */
export async function addShop(actor: StaffActor, input: NewShopInput): Promise<Result<{ slug: string }>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const added = await transact((tx) => add(tx, actor, input));
  if (added.ok) forgetShops();
  return added;
}
