import type { OrderStatus } from '@/domain/orders/status';
import type { ReadyOrder } from '@/domain/runs/bag';
import { addMinutes } from '@/domain/time';
import { read } from '@/server/db';
import { groupSql } from '@/server/group-buys/group-of-order';
import { bagsSql } from '@/server/orders/bags-sql';

/** No counter is without a pause for longer than a day's work, in minutes: what was ready before says nothing of now. */
const lookBack = 12 * 60;

/** With the group-buy that it is of. */
export type ReadyWithGroup = ReadyOrder & { group: string | null };

type ReadyRow = { id: string; status: OrderStatus; floor: string; group: string | null; promisedAt: Date; readyAt: Date; bags: number };

/** The deliveries of a shop that stand ready, and among all that became ready lately: what a plan looks back on. */
export async function readReady(shopId: string, now: Date): Promise<{ waiting: ReadyWithGroup[]; history: ReadyWithGroup[] }> {
  const rows = await read().$queryRaw<ReadyRow[]>`
    SELECT "o"."id", "o"."status", "f"."label" AS "floor", "o"."promisedAt", ${bagsSql}, ${groupSql},
      (SELECT "e"."at" FROM "OrderEvent" AS "e" WHERE "e"."orderId" = "o"."id" AND "e"."type" = 'ready'
        ORDER BY "e"."seq" DESC LIMIT 1) AS "readyAt"
    FROM "Order" AS "o" JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    WHERE "o"."shopId" = ${shopId} AND "o"."fulfilment" = 'delivery'
      AND ("o"."status" IN ('ready', 'delivering')
        OR ("o"."finishedAt" >= ${addMinutes(now, -lookBack)} AND "o"."status" IN ('delivered', 'not_delivered')))`;
  const history = rows.flatMap(({ id, floor, group, promisedAt, readyAt, bags }) =>
    readyAt === null ? [] : [{ id, floor, group, bags: Number(bags), promisedAt: promisedAt.getTime(), readyAt: readyAt.getTime() }],
  );
  const waits = new Set(rows.flatMap(({ id, status }) => (status === 'ready' ? [id] : [])));
  return { history, waiting: history.filter(({ id }) => waits.has(id)) };
}
