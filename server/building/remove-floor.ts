import { isFinished, orderStatuses } from '@/domain/orders/status';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { forgetFlyerCodes } from '@/server/flyers/find-flyer-code';
import { forgetPlacards } from '@/server/placards/find-placard';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

/** What still needs the floor. A revoked placard admits nobody; a finished order only names where it went. */
const needs = {
  shops: { select: { nameZh: true, nameEn: true }, orderBy: { position: 'asc' } },
  _count: {
    select: {
      placards: { where: { status: { not: 'revoked' } } },
      orders: { where: { status: { in: orderStatuses.filter((status) => !isFinished(status)) } } },
      // Who is in a group-buy may have an order to this floor soon.
      groupBuyMembers: { where: { status: 'joined', group: { status: { in: ['open', 'met'] } } } },
    },
  },
} satisfies Prisma.FloorInclude;

async function remove(tx: Tx, actor: StaffActor, label: string): Promise<null> {
  const floor = await tx.floor.findFirst({ where: { label, removedAt: null }, include: needs });
  if (!floor) refuse({ code: 'not_found' });
  const { placards, orders, groupBuyMembers } = floor._count;
  const openOrders = orders + groupBuyMembers;
  const shops = floor.shops.map(({ nameZh, nameEn }) => ({ zh: nameZh, en: nameEn }));
  if (placards > 0 || openOrders > 0 || shops.length > 0) refuse({ code: 'floor_in_use', floor: label, placards, openOrders, shops });
  const bare = await tx.liftBank.findFirst({ where: { floors: { every: { floorId: floor.id } } } });
  if (bare) refuse({ code: 'invalid', fields: { banks: 'none' } });
  const lowest = await tx.floor.aggregate({ where: { buildingId: floor.buildingId }, _min: { position: true } });
  await tx.liftBankFloor.deleteMany({ where: { floorId: floor.id } });
  await tx.room.deleteMany({ where: { floorId: floor.id } });
  await tx.floor.update({ where: { id: floor.id }, data: { removedAt: now(), position: Math.min(0, lowest._min.position ?? 0) - 1 } });
  await recordChange(tx, actor, null, { kind: 'floor_removed', subject: label, details: {} });
  return null;
}

/**
 * Takes a floor out of the building with its rooms and stops. Its row stays: what was brought there says so for as long as the order is kept.
 * Errors: forbidden to whoever does not own every shop; not_found; floor_in_use with what keeps it; invalid `banks` for the only stop of a
 * bank; busy.
 */
export async function removeFloor(actor: StaffActor, { floor }: { floor: string }): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const removed = await transact((tx) => remove(tx, actor, floor));
  if (!removed.ok) return removed;
  forgetBuilding();
  forgetPlacards();
  forgetFlyerCodes();
  return removed;
}
