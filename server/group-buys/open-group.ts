import { type GroupBuyView, mostOpen } from '@/domain/group-buys/group-buy';
import { floorsOf, groupFaults, type GroupWish } from '@/domain/group-buys/judge-group';
import type { Building } from '@/domain/building/floor';
import { itemsOf, type MenuItem, type Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import { fail, ok, type Result } from '@/domain/result';
import { openings } from '@/domain/slots/openings';
import type { StaffActor } from '@/domain/staff/actor';
import { marginAt } from '@/domain/stock/cost';
import { addMinutes } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { ownShop } from '@/server/menu/own-shop';
import { randomCode } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { lastBatch } from '@/server/stock/last-batch';
import { refuse, transact } from '@/server/transact';
import { readGroupRow, viewGroup } from './group-row';

/** `belowCost`: the owner has been told that a piece has cost more than the price, and wants it all the same. */
export type OpenGroupInput = GroupWish & { shop: string; belowCost: boolean };

/** Ids stand in addresses that people send each other. */
const idLength = 10;

type Opening = { actor: StaffActor; input: OpenGroupInput; building: Building; shop: Shop; item: MenuItem; at: Date; cost: Fen | null };

/**
 * Opens a group-buy of a good that is sold by the piece, at a price of its own. The price is asked about once where a piece has cost
 * more on average, as far as the stock's ledger knows.
 * Errors: not_found (another's shop), forbidden (all but owners), invalid (by field), below_cost, too_many_groups, busy.
 */
export async function openGroup(actor: StaffActor, input: OpenGroupInput): Promise<Result<GroupBuyView>> {
  const own = await ownShop(actor, input.shop);
  if (!own.ok) return own;
  const at = now();
  const [shop, building] = [own.value, await loadBuilding()];
  const item = itemsOf(shop).find(({ id }) => id === input.item);
  const fields = groupFaults(input, { now: at, building, item, terms: shop, intervals: openings(shop, building.timeZone, at) });
  if (Object.keys(fields).length > 0 || !item) return fail({ code: 'invalid', fields });
  const cost = await costAbove(item, input.price);
  if (cost !== null && !input.belowCost) return fail({ code: 'below_cost', item: item.name, cost, price: input.price, others: 0 });
  const opened = await transact((tx) => insertGroup(tx, { actor, input, building, shop, item, at, cost }));
  return opened.ok ? ok(viewGroup((await readGroupRow(read(), opened.value))!, at)) : opened;
}

/** What a piece has cost on average, where that is more than the price; null: it is not, or nobody knows. */
async function costAbove(item: MenuItem, price: Fen): Promise<Fen | null> {
  const batch = await lastBatch(read(), item.id, item.unit);
  const margin = batch && marginAt(price, batch, item.unit);
  return margin?.isBelowCost ? margin.cost : null;
}

async function insertGroup(tx: Tx, { actor, input, building, shop, item, at, cost }: Opening): Promise<string> {
  const open = await tx.groupBuy.count({ where: { shopId: shop.id, status: 'open' } });
  if (open >= mostOpen) refuse({ code: 'too_many_groups', most: mostOpen });
  const { floors, bank } = floorsOf(input.place, building);
  const rows = await tx.floor.findMany({ where: { buildingId: building.id, label: { in: [...floors] }, removedAt: null } });
  const { price, counts, threshold, cap } = input;
  const dropFrom = new Date(input.dropFrom);
  const id = randomCode(idLength);
  await tx.groupBuy.create({
    data: {
      id,
      shopId: shop.id,
      itemId: item.id,
      nameZh: item.name.zh,
      nameEn: item.name.en,
      picture: item.picture,
      price,
      usualPrice: item.price,
      counts,
      threshold,
      cap,
      deadline: new Date(input.deadline),
      dropFrom,
      dropUntil: addMinutes(dropFrom, shop.slotMinutes),
      bankZh: bank?.zh ?? null,
      bankEn: bank?.en ?? null,
      status: 'open',
      openedAt: at,
      openedBy: actor.name,
      floors: { create: rows.map((floor) => ({ floorId: floor.id })) },
    },
  });
  await recordChange(tx, actor, shop.id, { kind: 'group_opened', subject: item.name.zh, details: { price, threshold, counts, cost } });
  return id;
}
