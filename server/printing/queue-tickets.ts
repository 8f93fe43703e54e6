import { type OrderTicketKind } from '@/domain/tickets/ticket';
import { type Occasion, ticketsFor } from '@/domain/tickets/printer';
import type { Fen } from '@/domain/money';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { printerFrom } from './printer-rows';

type Ordered = { id: string; shopId: string };

export type NewTicket = {
  shopId: string;
  printerId: string;
  order: string;
  kind: OrderTicketKind;
  copy: number;
  bags: number;
  cause: Occasion;
};

/** Writes one ticket of an order; what it says is to be paid is what is to be collected at this moment. */
export async function insertTicket(tx: Tx, { shopId, printerId, order, kind, copy, bags, cause }: NewTicket, at: Date): Promise<string> {
  const id = randomId('job');
  await tx.$executeRaw`
    INSERT INTO "PrintJob" ("id", "shopId", "printerId", "orderId", "kind", "copy", "bags", "amount", "cause", "status", "nextAttemptAt", "createdAt")
    SELECT ${id}, ${shopId}, ${printerId}, "orderId", ${kind}, ${copy}, ${bags}, CASE ${kind} WHEN 'receipt' THEN "amount" END, ${cause}, 'queued', ${at}, ${at}
    FROM "Payment" WHERE "orderId" = ${order}`;
  return id;
}

type LastCopy = { copy: number; amount: Fen | null; isQueued: boolean; saysCalledOff: boolean };
type LastCopyRow = Omit<LastCopy, 'isQueued' | 'saysCalledOff'> & { isQueued: number; saysCalledOff: number };

/**
 * The last copy of a ticket for a printer, what it said is to be paid, whether nothing was sent of it, and whether it was the
 * one that a rejection had printed (also one that was taken back since); null before the first.
 */
export async function lastCopy(tx: Tx, order: string, kind: OrderTicketKind, printerId: string): Promise<LastCopy | null> {
  const [last] = await tx.$queryRaw<LastCopyRow[]>`
    SELECT "j"."copy", "j"."amount", "j"."status" = 'queued' AS "isQueued", EXISTS (SELECT 1 FROM "OrderEvent" AS "e"
      WHERE "e"."orderId" = "j"."orderId" AND "e"."type" = 'rejected' AND "e"."at" = "j"."createdAt") AS "saysCalledOff"
    FROM "PrintJob" AS "j"
    WHERE "j"."orderId" = ${order} AND "j"."kind" = ${kind} AND "j"."printerId" = ${printerId} ORDER BY "j"."copy" DESC LIMIT 1`;
  return last ? { ...last, isQueued: Number(last.isQueued) === 1, saysCalledOff: Number(last.saysCalledOff) === 1 } : null;
}

/**
 * Queues what a step makes the shop's printers print, in the step's own transaction. A step that was taken back and taken
 * again prints nothing twice, unless a receipt would now name another amount, or a kitchen read meanwhile that the order is
 * called off: then it is a further copy, and says so.
 */
export async function queueTickets(tx: Tx, order: Ordered, occasion: Occasion, at: Date): Promise<void> {
  const rows = await tx.printer.findMany({ where: { shopId: order.shopId, paused: false }, orderBy: { name: 'asc' } });
  const wanted = ticketsFor(rows.map((row) => printerFrom(row, '')), occasion);
  if (wanted.length === 0) return;
  const [payment] = await tx.$queryRaw<{ amount: Fen }[]>`SELECT "amount" FROM "Payment" WHERE "orderId" = ${order.id}`;
  for (const { printer, kind } of wanted) {
    const last = await lastCopy(tx, order.id, kind, printer.id);
    const stillHolds = last && !last.saysCalledOff && (last.amount === null || last.amount === payment!.amount);
    if (stillHolds) continue;
    const ticket = { shopId: order.shopId, printerId: printer.id, order: order.id, kind, cause: occasion };
    await insertTicket(tx, { ...ticket, copy: (last?.copy ?? 0) + 1, bags: 1 }, at);
  }
}

/** A step was taken back: what it queued and nothing was sent of is as if it had never been. */
export async function unqueueTickets(tx: Tx, order: string, occasion: Occasion): Promise<void> {
  await tx.$executeRaw`DELETE FROM "PrintJob" WHERE "orderId" = ${order} AND "cause" = ${occasion} AND "status" = 'queued'`;
}

/** Printers over whose stove the order's paper hangs, or may hang. */
const kitchensWithPaper = (tx: Tx, order: string): Promise<{ shopId: string; printerId: string }[]> => tx.$queryRaw`
  SELECT DISTINCT "shopId", "printerId" FROM "PrintJob"
  WHERE "orderId" = ${order} AND "kind" = 'kitchen' AND "status" IN ('sent', 'sending', 'unknown')`;

/**
 * The order's lines are others than those that were printed. What waits is read when it is printed; a kitchen that has the
 * order on paper gets it anew, and so does whoever has a receipt that names another amount.
 */
export async function reprintChanged(tx: Tx, order: string, at: Date): Promise<void> {
  for (const { shopId, printerId } of await kitchensWithPaper(tx, order)) {
    const last = (await lastCopy(tx, order, 'kitchen', printerId))!;
    if (!last.isQueued) await insertTicket(tx, { shopId, printerId, order, kind: 'kitchen', copy: last.copy + 1, bags: 1, cause: 'accept' }, at);
  }
  await reprintReceipts(tx, order, at);
}

/** The order comes to another amount: whoever has a receipt that names the old one gets it anew. */
export async function reprintReceipts(tx: Tx, order: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "PrintJob" SET "amount" = (SELECT "amount" FROM "Payment" WHERE "orderId" = ${order})
    WHERE "orderId" = ${order} AND "kind" = 'receipt' AND "status" = 'queued'`;
  const receipts = await tx.$queryRaw<{ shopId: string; printerId: string; copy: number; cause: Occasion }[]>`
    SELECT "j"."shopId", "j"."printerId", "j"."copy", "j"."cause" FROM "PrintJob" AS "j" JOIN "Payment" AS "p" ON "p"."orderId" = "j"."orderId"
    WHERE "j"."orderId" = ${order} AND "j"."kind" = 'receipt' AND "j"."status" IN ('sent', 'sending', 'unknown') AND "j"."amount" <> "p"."amount"
      AND NOT EXISTS (SELECT 1 FROM "PrintJob" AS "k" WHERE "k"."orderId" = "j"."orderId" AND "k"."kind" = 'receipt'
        AND "k"."printerId" = "j"."printerId" AND "k"."copy" > "j"."copy")`;
  for (const { copy, ...receipt } of receipts) await insertTicket(tx, { ...receipt, order, kind: 'receipt', copy: copy + 1, bags: 1 }, at);
}

/**
 * The order is called off: what waits of it is needless. A kitchen that has it on paper gets another one, which says so: it
 * must see it at once (rules.md, 6).
 * @param at of the event that calls it off
 */
export async function dropTickets(tx: Tx, order: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'dropped' WHERE "orderId" = ${order} AND "status" IN ('queued', 'failed')`;
  for (const { shopId, printerId } of await kitchensWithPaper(tx, order)) {
    const copy = (await lastCopy(tx, order, 'kitchen', printerId))!.copy + 1;
    await insertTicket(tx, { shopId, printerId, order, kind: 'kitchen', copy, bags: 1, cause: 'accept' }, at);
  }
}
