import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { log } from '@/server/log';
import { decideGroup } from './decide-group';
import { type GroupRow, readGroupRow, readGroupRows } from './group-row';
import { type MemberRow, orderMember, waitingMembers } from './order-member';

/** There is less of the good than was held for this member: they have no order, and the page tells them. */
const markShort = (id: string): Promise<number> =>
  write((tx) => tx.$executeRaw`UPDATE "GroupBuyMember" SET "status" = 'short' WHERE "id" = ${id} AND "status" = 'joined'`);

async function settleMember(group: GroupRow, member: MemberRow, at: Date): Promise<void> {
  const ordered = await orderMember(group, member, at);
  if (ordered.ok) return;
  if (ordered.error.code === 'sold_out') await markShort(member.id);
  else log.warn({ code: ordered.error.code, group: group.id }, 'a member of a group has no order yet; it will be tried again');
}

/**
 * Writes the orders that a met group still owes, one by one; where it died between two, the next call goes on. It is settled once
 * nobody waits.
 */
export async function settleGroup(id: string): Promise<void> {
  const group = await readGroupRow(read(), id);
  if (group?.status !== 'met' || group.settledAt) return;
  const at = now();
  for (const member of await waitingMembers(id)) await settleMember(group, member, at);
  await write(
    (tx) => tx.$executeRaw`UPDATE "GroupBuy" SET "settledAt" = ${at} WHERE "id" = ${id} AND "settledAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "GroupBuyMember" WHERE "groupId" = ${id} AND "status" = 'joined')`,
  );
}

/** Decides the groups whose deadline has come, and settles those that are met. */
export async function settleGroups(): Promise<void> {
  const at = now();
  const due = await readGroupRows(read(), Prisma.sql`"g"."status" = 'open' AND "g"."deadline" <= ${at}`);
  for (const { id } of due) await write((tx) => decideGroup(tx, id, at));
  const owing = await read().$queryRaw<{ id: string }[]>`SELECT "id" FROM "GroupBuy" WHERE "status" = 'met' AND "settledAt" IS NULL`;
  for (const { id } of owing) await settleGroup(id);
}
