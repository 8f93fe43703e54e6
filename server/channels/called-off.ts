import { undoSeconds } from '@/domain/orders/answering';
import { addMinutes } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';

/**
 * Whether an order was called off, past taking that back: what it held of the outside world, a voucher or a platform's number,
 * may be brought again. `order` is a column.
 */
export const calledOffForGood = (order: Prisma.Sql, at: Date): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT 1 FROM "Order" WHERE "Order"."id" = ${order}
    AND "Order"."status" IN ('rejected', 'cancelled') AND "Order"."finishedAt" < ${addMinutes(at, -undoSeconds / 60)})`;
