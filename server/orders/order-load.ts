import type { Load } from '@/domain/slots/capacity';
import type { Tx } from '@/server/db';

/** Notes what an order takes of its beat: the setting that bags were counted by may change, what was taken does not. */
export async function noteLoad(tx: Tx, orderId: string, { dishes, bags }: Load): Promise<void> {
  await tx.$executeRaw`INSERT INTO "OrderLoad" ("orderId", "dishes", "bags") VALUES (${orderId}, ${dishes}, ${bags})`;
}

/** What an order took of its beat; of one from before dishes and bags were counted, a seat and nothing else. */
export async function readLoad(tx: Tx, orderId: string): Promise<Load> {
  const [noted] = await tx.$queryRaw<{ dishes: number; bags: number }[]>`
    SELECT "dishes", "bags" FROM "OrderLoad" WHERE "orderId" = ${orderId}`;
  return { orders: 1, dishes: noted?.dishes ?? 0, bags: noted?.bags ?? 0 };
}
