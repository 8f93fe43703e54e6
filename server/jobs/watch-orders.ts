import { dueAt, escalateAfterMinutes, expireAfterMinutes } from '@/domain/orders/answering';
import type { OrderEventType } from '@/domain/orders/order-view';
import { addMinutes } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { lapseOffers } from '@/server/changes/lapse-offers';
import { expireOrder } from '@/server/orders/expire-order';
import { recordEvent } from '@/server/orders/record-event';

type Waiting = { id: string; shopId: string };

/** What is set once, while the order is still waiting for it. */
type Mark = { type: OrderEventType; set: Prisma.Sql; where: Prisma.Sql };

/** Marks an order and writes the event; false when somebody was faster, or it is no longer so. */
async function mark(order: Waiting, { type, set, where }: Mark, at: Date): Promise<boolean> {
  const marked = await write(async (tx) => {
    const changed = await tx.$executeRaw`UPDATE "Order" SET ${set} WHERE "id" = ${order.id} AND ${where}`;
    if (changed === 0) return false;
    const system = { actor: 'system' as const, staffId: null };
    await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type, ...system, at, facts: {} });
    return true;
  });
  if (marked) orderChanged(order);
  return marked;
}

/** Cancels what nobody answered for fifteen minutes; answers how many. */
export async function expireUnanswered(): Promise<number> {
  const limit = addMinutes(now(), -expireAfterMinutes);
  const orders = await read().$queryRaw<Waiting[]>`
    SELECT "id", "shopId" FROM "Order" WHERE "status" = 'placed' AND "answerFrom" <= ${limit} ORDER BY "placedAt"`;
  let expired = 0;
  for (const { id } of orders) if (await expireOrder(id)) expired += 1;
  return expired;
}

/** Tells customer and desk that nobody answered for five minutes; answers how many. */
export async function escalateUnanswered(): Promise<number> {
  const at = now();
  const where = Prisma.sql`"status" = 'placed' AND "escalatedAt" IS NULL`;
  const orders = await read().$queryRaw<Waiting[]>`
    SELECT "id", "shopId" FROM "Order"
    WHERE ${where} AND "answerFrom" <= ${addMinutes(at, -escalateAfterMinutes)} ORDER BY "placedAt"`;
  const escalation: Mark = { type: 'escalated', set: Prisma.sql`"escalatedAt" = ${at}`, where };
  let escalated = 0;
  for (const order of orders) if (await mark(order, escalation, at)) escalated += 1;
  return escalated;
}

/** Rings again for accepted orders whose time has come: the window's start less the lead time; answers how many. */
export async function ringDueOrders(): Promise<number> {
  const at = now();
  const orders = await read().$queryRaw<(Waiting & { promisedAt: Date; leadMinutes: number })[]>`
    SELECT "o"."id", "o"."shopId", "o"."promisedAt", "s"."leadMinutes"
    FROM "Order" AS "o" JOIN "Shop" AS "s" ON "s"."id" = "o"."shopId"
    WHERE "o"."status" = 'accepted' AND "o"."dueAt" IS NULL ORDER BY "o"."promisedAt"`;
  const where = Prisma.sql`"status" = 'accepted' AND "dueAt" IS NULL`;
  const ring: Mark = { type: 'due', set: Prisma.sql`"dueAt" = ${at}`, where };
  let rung = 0;
  for (const order of orders) {
    if (dueAt(order.promisedAt, order.leadMinutes) <= at && (await mark(order, ring, at))) rung += 1;
  }
  return rung;
}

/** Everything that a minute can bring. What is past fifteen minutes goes first and is not told of at five. */
export async function watchOrders(): Promise<void> {
  await expireUnanswered();
  await escalateUnanswered();
  await ringDueOrders();
  await lapseOffers();
}
