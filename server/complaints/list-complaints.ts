import type { ComplaintAnswer, ComplaintCount, ComplaintList, ComplaintReason, DeskComplaint } from '@/domain/complaints/complaint';
import { type Fen, zero } from '@/domain/money';
import { fail, ok, type Result } from '@/domain/result';
import { canTend, shopsOf, type StaffActor } from '@/domain/staff/actor';
import { day } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { readOrderRows, type OrderRow } from '@/server/orders/order-row';
import { mostBack } from './find-complaint';

/** How long an answered complaint stays in the list, and over how long they are counted, in days. */
const answeredDays = 7;
const countedDays = 30;

type Row = {
  id: string;
  orderId: string;
  lineId: string;
  reason: ComplaintReason;
  words: string | null;
  hasPicture: boolean;
  at: Date;
  answer: ComplaintAnswer | null;
  answerWords: string | null;
  amount: Fen | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  replacement: number | null;
  businessDate: string;
};

const readRows = (shops: Prisma.Sql, at: Date): Promise<Row[]> => read().$queryRaw<Row[]>`
  SELECT "c"."id", "c"."orderId", "c"."lineId", "c"."reason", "c"."words", "c"."hasPicture", "c"."at", "c"."answer", "c"."answerWords",
    "c"."amount", "c"."answeredAt", "c"."answeredBy", "n"."number" AS "replacement", "o"."businessDate"
  FROM "Complaint" AS "c" JOIN "Shop" AS "s" ON "s"."id" = "c"."shopId" JOIN "Order" AS "o" ON "o"."id" = "c"."orderId"
  LEFT JOIN "Order" AS "n" ON "n"."id" = "c"."replacementId"
  WHERE "s"."slug" IN (${shops}) AND ("c"."answeredAt" IS NULL OR "c"."answeredAt" >= ${new Date(at.getTime() - answeredDays * day)})
  ORDER BY "c"."at", "c"."id"`;

type CountRow = { shop: string; nameZh: string; nameEn: string; reason: ComplaintReason; count: number };

async function readCounts(shops: Prisma.Sql, at: Date): Promise<ComplaintCount[]> {
  const rows = await read().$queryRaw<CountRow[]>`
    SELECT "s"."slug" AS "shop", "i"."nameZh", "i"."nameEn", "c"."reason", count(*) AS "count"
    FROM "Complaint" AS "c" JOIN "Shop" AS "s" ON "s"."id" = "c"."shopId" JOIN "OrderLine" AS "l" ON "l"."id" = "c"."lineId" JOIN "Item" AS "i" ON "i"."id" = "l"."itemId"
    WHERE "s"."slug" IN (${shops}) AND "c"."at" >= ${new Date(at.getTime() - countedDays * day)}
    GROUP BY "s"."slug", "i"."id", "c"."reason" ORDER BY "count" DESC, "i"."nameZh", "c"."reason"`;
  return rows.map(({ nameZh, nameEn, count, ...row }) => ({ ...row, item: { zh: nameZh, en: nameEn }, count: Number(count) }));
}

async function asSeen(row: Row, order: OrderRow): Promise<DeskComplaint> {
  const line = order.lines.find(({ id }) => id === row.lineId)!;
  return {
    id: row.id,
    shop: order.shop,
    order: {
      id: order.id, number: order.number, businessDate: row.businessDate, floor: order.floor, room: order.room, customerName: order.customerName,
      deliveredAt: (order.finishedAt ?? row.at).toISOString(),
    },
    item: { zh: line.nameZh, en: line.nameEn },
    unit: line.unit,
    quantity: line.quantity,
    grams: line.finalGrams ?? line.grams,
    total: line.total,
    reason: row.reason,
    words: row.words,
    hasPicture: Boolean(row.hasPicture),
    at: row.at.toISOString(),
    refundable: row.answer === null ? await mostBack(read(), order.id, line.id) : zero,
    answered: row.answer && {
      answer: row.answer, words: row.answerWords, amount: row.amount, replacement: row.replacement, at: row.answeredAt!.toISOString(), by: row.answeredBy!,
    },
  };
}

/**
 * What customers said was wrong, of one shop or of all where this person stands behind the counter: what waits, oldest
 * first; what was answered in the last week, newest first; and how often what was wrong in the last thirty days.
 * Errors: not_found (no such shop, or only to carry its bags).
 */
export async function listComplaints(actor: StaffActor, { shop }: { shop: string | null }): Promise<Result<ComplaintList>> {
  const tended = (shop === null ? shopsOf(actor) : [shop]).filter((slug) => canTend(actor, slug));
  if (tended.length === 0) return fail({ code: 'not_found' });
  const [shops, at] = [Prisma.join(tended), now()];
  const [rows, counts] = await Promise.all([readRows(shops, at), readCounts(shops, at)]);
  const ids = [...new Set(rows.map(({ orderId }) => orderId))];
  const orders = ids.length === 0 ? [] : await readOrderRows(read(), Prisma.sql`"o"."id" IN (${Prisma.join(ids)})`);
  const byId = new Map(orders.map((order) => [order.id, order]));
  const seen = await Promise.all(rows.map((row) => asSeen(row, byId.get(row.orderId)!)));
  const answered = seen.filter((each) => each.answered !== null).sort((a, b) => (a.answered!.at < b.answered!.at ? 1 : -1));
  return ok({ open: seen.filter((each) => each.answered === null), answered, counts });
}
