import type { Locale } from '@/domain/menu/shop';
import type { PaperWidth, TicketKind } from '@/domain/tickets/ticket';
import { read } from '@/server/db';
import type { Address } from './printer-connection';

/** A queued ticket with what is needed to print it. */
export type JobRow = Address & {
  id: string;
  /** The shop's slug. */
  shop: string;
  order: string | null;
  kind: TicketKind;
  copy: number;
  bags: number;
  windowFrom: Date | null;
  attempts: number;
  nextAttemptAt: Date;
  createdAt: Date;
  printerName: string;
  paper: PaperWidth;
  locale: Locale;
};

/** Where tickets wait that may be tried now; a paused printer's wait on. */
export const dueAddresses = (at: Date): Promise<Address[]> => read().$queryRaw<Address[]>`
  SELECT DISTINCT "p"."host", "p"."port" FROM "PrintJob" AS "j" JOIN "Printer" AS "p" ON "p"."id" = "j"."printerId"
  WHERE "j"."status" = 'queued' AND "j"."nextAttemptAt" <= ${at} AND "p"."kind" = 'network' AND NOT "p"."paused"`;

/**
 * The ticket that is next at an address: the oldest, and no other overtakes it while it waits for its time, for they all
 * wait for the same machine.
 */
export async function nextJob({ host, port }: Address): Promise<JobRow | null> {
  const [next] = await read().$queryRaw<JobRow[]>`
    SELECT "j"."id", "s"."slug" AS "shop", "j"."orderId" AS "order", "j"."kind", "j"."copy", "j"."bags", "j"."windowFrom",
      "j"."attempts", "j"."nextAttemptAt", "j"."createdAt", "p"."name" AS "printerName", "p"."width" AS "paper", "p"."locale",
      "p"."host", "p"."port"
    FROM "PrintJob" AS "j" JOIN "Printer" AS "p" ON "p"."id" = "j"."printerId" JOIN "Shop" AS "s" ON "s"."id" = "j"."shopId"
    WHERE "j"."status" = 'queued' AND "p"."kind" = 'network' AND NOT "p"."paused" AND "p"."host" = ${host} AND "p"."port" = ${port}
    ORDER BY "j"."createdAt", "j".rowid LIMIT 1`;
  return next ?? null;
}
