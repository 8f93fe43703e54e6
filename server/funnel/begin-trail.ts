import type { SourceRef } from '@/domain/funnel/source';
import { trailDays } from '@/domain/funnel/trail';
import { day, localTime } from '@/domain/time';
import type { Tx } from '@/server/db';
import { hashSecret } from '@/server/links/hash-secret';
import { randomId } from '@/server/random';

/** Begins the trail of a phone, or does nothing where it is on one. */
export type TrailBeginner = (tx: Tx) => Promise<void>;

/**
 * How to begin the trail of a phone that scanned a source then. One that is told of later and was earlier moves the
 * beginning of what there is. A phone on which somebody works at the desk leaves none. To be called before the
 * transaction, for it hashes.
 */
export function trailBeginner({ kind, id }: SourceRef, device: string, at: Date): TrailBeginner {
  const phone = hashSecret(device);
  const [from, to] = [new Date(at.getTime() - trailDays * day), new Date(at.getTime() + trailDays * day)];
  return async (tx) => {
    const [found] = await tx.$queryRaw<{ id: string; begunAt: Date }[]>`
      SELECT "id", "begunAt" FROM "Trail"
      WHERE "phone" = ${phone} AND "kind" = ${kind} AND "sourceId" = ${id} AND "begunAt" > ${from} AND "begunAt" < ${to}
      ORDER BY "begunAt" LIMIT 1`;
    if (found && found.begunAt <= at) return;
    const { timeZone } = await tx.building.findFirstOrThrow({ select: { timeZone: true } });
    const { date } = localTime(at, timeZone);
    if (found) {
      await tx.$executeRaw`UPDATE "Trail" SET "begunAt" = ${at}, "begunOn" = ${date} WHERE "id" = ${found.id}`;
    } else {
      await tx.$executeRaw`
        INSERT INTO "Trail" ("id", "kind", "sourceId", "phone", "begunAt", "begunOn")
        SELECT ${randomId('trl')}, ${kind}, ${id}, ${phone}, ${at}, ${date}
        WHERE NOT EXISTS (SELECT 1 FROM "StaffPhone" WHERE "phone" = ${phone})`;
    }
  };
}
