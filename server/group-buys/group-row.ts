import { type Counting, type GroupBuyView, type GroupStatus, mostPieces, missingTo, stateOf } from '@/domain/group-buys/group-buy';
import type { Fen } from '@/domain/money';
import { Prisma } from '@/prisma/generated/client';
import type { Reader, Tx } from '@/server/db';
import { freeStockSql } from '@/server/stock/held';

export type GroupRow = {
  id: string;
  shopId: string;
  /** The shop's slug. */
  shop: string;
  itemId: string;
  nameZh: string;
  nameEn: string;
  picture: string;
  price: Fen;
  usualPrice: Fen;
  counts: Counting;
  threshold: number;
  cap: number;
  deadline: Date;
  dropFrom: Date;
  dropUntil: Date;
  bankZh: string | null;
  bankEn: string | null;
  status: GroupStatus;
  people: number;
  pieces: number;
  openedAt: Date;
  openedBy: string;
  closedAt: Date | null;
  settledAt: Date | null;
  /** Pieces of the good that nobody has or holds; null: it is not counted. */
  stock: number | null;
  floors: readonly string[];
};

/** Groups with their floors, and what of the good there is still to be had, as one moment has them. */
export async function readGroupRows(door: Reader | Tx, where: Prisma.Sql): Promise<GroupRow[]> {
  const rows = await door.$queryRaw<(Omit<GroupRow, 'floors'> & { floorsJson: string })[]>`
    SELECT "g".*, "s"."slug" AS "shop", "i"."stock",
      (SELECT json_group_array("f"."label" ORDER BY "f"."position") FROM "GroupBuyFloor" AS "p" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId"
        WHERE "p"."groupId" = "g"."id" AND "f"."removedAt" IS NULL) AS "floorsJson"
    FROM "GroupBuy" AS "g" JOIN "Shop" AS "s" ON "s"."id" = "g"."shopId"
    JOIN (SELECT "id", ${freeStockSql} AS "stock" FROM "Item") AS "i" ON "i"."id" = "g"."itemId"
    WHERE ${where} ORDER BY "g"."deadline", "g"."id"`;
  return rows.map(({ floorsJson, ...row }) => ({ ...row, floors: JSON.parse(floorsJson) as string[] }));
}

export async function readGroupRow(door: Reader | Tx, id: string): Promise<GroupRow | null> {
  return (await readGroupRows(door, Prisma.sql`"g"."id" = ${id}`))[0] ?? null;
}

/** Pieces that somebody can still join with: of the cap, and of what there is. */
export const leftIn = ({ cap, pieces, stock }: Pick<GroupRow, 'cap' | 'pieces' | 'stock'>): number =>
  Math.max(0, Math.min(cap - pieces, stock === null ? Infinity : Number(stock)));

/** The group as everybody may see it at this moment. */
export function viewGroup(row: GroupRow, at: Date): GroupBuyView {
  const { counts, threshold, people, pieces } = row;
  return {
    id: row.id,
    at: at.toISOString(),
    shop: row.shop,
    item: row.itemId,
    name: { zh: row.nameZh, en: row.nameEn },
    picture: row.picture,
    price: row.price,
    usualPrice: row.usualPrice,
    counts,
    threshold,
    people,
    pieces,
    missing: missingTo({ counts, threshold, people, pieces }),
    left: Math.min(leftIn(row), mostPieces),
    deadline: row.deadline.toISOString(),
    dropFrom: row.dropFrom.toISOString(),
    dropUntil: row.dropUntil.toISOString(),
    floors: row.floors,
    bank: row.bankZh === null || row.bankEn === null ? null : { zh: row.bankZh, en: row.bankEn },
    state: stateOf(row.status, row.deadline, at),
  };
}
