import { Prisma } from '@/prisma/generated/client';
import type { Fen } from '@/domain/money';
import { expectedCash } from '@/domain/payments/drawer';
import type { CashMove, ShiftMoney, ShiftView } from '@/domain/payments/shift';
import type { Reader, Tx } from '@/server/db';

type Row = {
  id: string;
  openedAt: Date;
  openedBy: string;
  closedAt: Date | null;
  closedBy: string | null;
  expected: Fen | null;
  counted: Fen | null;
  reason: string | null;
  opening: Fen;
  received: Fen;
  byCode: Fen;
  refunded: Fen;
  putIn: Fen;
  takenOut: Fen;
  movesJson: string;
  ordersJson: string;
};

/** What was received in a shift and stays so, also where a part of it went back since. */
const received = (method: 'cash' | 'code'): Prisma.Sql =>
  Prisma.sql`(SELECT COALESCE(SUM("amount"), 0) FROM "Payment" WHERE "shiftId" = "s"."id" AND "method" = ${method})`;

const moved = (kind: CashMove['kind']): Prisma.Sql =>
  Prisma.sql`(SELECT COALESCE(SUM("amount"), 0) FROM "CashMove" WHERE "shiftId" = "s"."id" AND "kind" = ${kind})`;

/** Every order's money of the shift, with the number and the day by which people know it. */
const orders = Prisma.sql`(SELECT json_group_array(json_object('number', "o"."number", 'date', "o"."businessDate", 'amount', "m"."amount", 'what', "m"."what"))
  FROM (SELECT "orderId", "amount", CASE "method" WHEN 'cash' THEN 'received' ELSE 'byCode' END AS "what", "confirmedAt" AS "at"
      FROM "Payment" WHERE "shiftId" = "s"."id"
    UNION ALL SELECT "orderId", "amount", 'refunded', "doneAt" FROM "Refund" WHERE "shiftId" = "s"."id" AND "way" = 'cash'
    ORDER BY "at") AS "m" JOIN "Order" AS "o" ON "o"."id" = "m"."orderId")`;

/** Shifts with all that went through the drawer in them, the newest first, in one statement: one moment. */
export async function readShifts(door: Reader | Tx, where: Prisma.Sql): Promise<ShiftView[]> {
  const rows = await door.$queryRaw<Row[]>`
    SELECT "s".*, ${received('cash')} AS "received", ${received('code')} AS "byCode",
      (SELECT COALESCE(SUM("amount"), 0) FROM "Refund" WHERE "shiftId" = "s"."id" AND "way" = 'cash') AS "refunded",
      ${moved('in')} AS "putIn", ${moved('out')} AS "takenOut",
      (SELECT json_group_array(json_object('kind', "m"."kind", 'amount', "m"."amount", 'reason', "m"."reason", 'at', "m"."at", 'by', "m"."by") ORDER BY "m"."at", "m"."id")
        FROM "CashMove" AS "m" WHERE "m"."shiftId" = "s"."id") AS "movesJson", ${orders} AS "ordersJson"
    FROM "Shift" AS "s" WHERE ${where} ORDER BY "s"."openedAt" DESC, "s"."id"`;
  return rows.map(viewOf);
}

function viewOf({ opening, received: came, refunded, putIn, takenOut, movesJson, ordersJson, ...row }: Row): ShiftView {
  const sums = { opening, received: came, refunded, putIn, takenOut };
  const { closedAt, closedBy, counted, reason } = row;
  return {
    id: row.id,
    openedAt: row.openedAt.toISOString(),
    openedBy: row.openedBy,
    sums,
    expected: row.expected ?? expectedCash(sums),
    byCode: row.byCode,
    moves: (JSON.parse(movesJson) as CashMove[]).map((move) => ({ ...move, at: new Date(move.at).toISOString() })),
    orders: JSON.parse(ordersJson) as ShiftMoney[],
    closed: closedAt && closedBy !== null && counted !== null ? { at: closedAt.toISOString(), by: closedBy, counted, reason } : null,
  };
}

/** The shift that is open of a shop's drawer; null: nobody has opened one. */
export const readOpenShift = async (door: Reader | Tx, shopId: string): Promise<ShiftView | null> =>
  (await readShifts(door, Prisma.sql`"s"."openFor" = ${shopId}`))[0] ?? null;
