import type { DeskGroup, DeskGroups, DeskMember } from '@/domain/group-buys/desk-group';
import { checkLine } from '@/domain/cart/check-line';
import { itemsOf } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import { day } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { tendedShop } from '@/server/menu/own-shop';
import { type GroupRow, readGroupRow, readGroupRows, viewGroup } from './group-row';

/** Groups that are over stay in sight for so long, in days. */
const lookBack = 7;

const readMembers = (ids: readonly string[]): Promise<(DeskMember & { groupId: string })[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : read().$queryRaw<(DeskMember & { groupId: string })[]>`
    SELECT "m"."groupId", "f"."label" AS "floor", "m"."room", "m"."customerName" AS "name", "m"."pieces", "m"."status", "o"."number"
    FROM "GroupBuyMember" AS "m" JOIN "Floor" AS "f" ON "f"."id" = "m"."floorId" LEFT JOIN "Order" AS "o" ON "o"."id" = "m"."orderId"
    WHERE "m"."groupId" IN (${Prisma.join(ids)}) ORDER BY "m"."joinedAt", "m"."id"`;

async function asDesk(rows: readonly GroupRow[], at: Date): Promise<DeskGroup[]> {
  const members = await readMembers(rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...viewGroup(row, at),
    cap: row.cap,
    openedBy: row.openedBy,
    closedAt: row.closedAt?.toISOString() ?? null,
    members: members.filter(({ groupId }) => groupId === row.id).map(({ floor, room, name, pieces, status, number }) => ({ floor, room, name, pieces, status, number })),
  }));
}

/** One group as the desk sees it by now. */
export async function deskGroup(id: string, at: Date): Promise<DeskGroup> {
  const row = await readGroupRow(read(), id);
  const [group] = row ? await asDesk([row], at) : [];
  if (!group) throw new Error(`a group vanished: ${id}`);
  return group;
}

/**
 * A shop's groups: those that are open, then those of the last days, and to its owner the goods that another may be opened for.
 * Errors: not_found (another's shop), forbidden (runners).
 */
export async function readDeskGroups(actor: StaffActor, slug: string): Promise<Result<DeskGroups>> {
  const tended = await tendedShop(actor, slug);
  if (!tended.ok) return tended;
  const shop = tended.value;
  const at = now();
  const since = new Date(at.getTime() - lookBack * day);
  const rows = await readGroupRows(read(), Prisma.sql`"g"."shopId" = ${shop.id} AND ("g"."status" = 'open' OR "g"."dropUntil" >= ${since})`);
  const open = rows.filter(({ status }) => status === 'open');
  const over = rows.filter(({ status }) => status !== 'open').sort((a, b) => b.closedAt!.getTime() - a.closedAt!.getTime());
  const plain = itemsOf(shop).filter((item) => checkLine(item, { item: item.id, options: [], quantity: 1, grams: null }) === null);
  const goods = canManage(actor, slug) ? plain.map(({ id, name, price }) => ({ id, name, price })) : null;
  return ok({ at: at.toISOString(), shop: slug, slotMinutes: shop.slotMinutes, groups: await asDesk([...open, ...over], at), goods });
}
