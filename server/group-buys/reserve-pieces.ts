import { stateOf } from '@/domain/group-buys/group-buy';
import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { heldSql } from '@/server/stock/held';
import { refuse } from '@/server/transact';
import { leftIn, readGroupRow } from './group-row';

/** What somebody reserves, or gives back where it is negative. */
type Move = { people: number; pieces: number };

/** So many more pieces of the group's good are there, and it is not marked sold out. */
const hasGoods = (pieces: number, at: Date): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT 1 FROM "Item" WHERE "Item"."id" = "GroupBuy"."itemId" AND ("soldOutUntil" IS NULL OR "soldOutUntil" <= ${at})
    AND ("stock" IS NULL OR "stock" - ${heldSql} >= ${pieces}))`;

/**
 * The last seat is decided here, once: the deadline, the group's own pieces and what there is of the good are one condition of
 * one update. What is given back asks for the deadline alone.
 * @returns 0 where it cannot be had
 */
export const reservePieces = (tx: Tx, group: string, { people, pieces }: Move, at: Date): Promise<number> =>
  tx.$executeRaw`
    UPDATE "GroupBuy" SET "people" = "people" + ${people}, "pieces" = "pieces" + ${pieces}
    WHERE "id" = ${group} AND "status" = 'open' AND "deadline" > ${at}
      AND ${pieces <= 0 ? Prisma.sql`TRUE` : Prisma.sql`"pieces" + ${pieces} <= "cap" AND ${hasGoods(pieces, at)}`}`;

/** @throws Refusal `group_over`; else `group_full` with the pieces that are left */
export async function refuseReserving(tx: Tx, group: string, at: Date): Promise<never> {
  const row = await readGroupRow(tx, group);
  if (!row) return refuse({ code: 'not_found' });
  const state = stateOf(row.status, row.deadline, at);
  if (state !== 'open') return refuse({ code: 'group_over', state });
  return refuse({ code: 'group_full', left: leftIn(row) });
}
