import type { PlacardReference } from '@/domain/building/placard';
import { type ToldStep, trailDays } from '@/domain/funnel/trail';
import { ok, type Result } from '@/domain/result';
import { day } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { isBusy } from '@/server/db/errors';
import type { Vouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { sourceOf } from './source-of';

/** By the slugs of the shops. */
export type ToldSteps = Record<ToldStep, readonly string[]>;

/** Told of while so many writes wait, it is not counted: orders are among them. */
const patience = 32;

/**
 * Notes at whose menus a phone has looked and which carts it has filled since it scanned this source. What a phone tells
 * that is on no trail counts nowhere. Best effort: it is never told that nobody listened, except by `busy`, and may then tell again.
 */
export async function noteSteps(
  { placard, ...told }: ToldSteps & { placard: PlacardReference },
  device: string | null,
  look: (code: PlacardReference) => Promise<Vouch | null>,
): Promise<Result<null>> {
  const vouch = device === null ? null : await look(placard);
  const source = vouch && sourceOf(vouch);
  if (device === null || source === null) return ok(null);
  const phone = hashSecret(device);
  const since = new Date(now().getTime() - trailDays * day);
  const rows = (step: ToldStep) => Prisma.sql`SELECT "t"."id", "s"."id", ${step} FROM "Trail" AS "t", "Shop" AS "s"
    WHERE "t"."phone" = ${phone} AND "t"."begunAt" > ${since} AND "t"."kind" = ${source.kind} AND "t"."sourceId" = ${source.id}
      AND "s"."slug" IN (${Prisma.join([...told[step], ''])})`;
  try {
    await write(
      (tx) => tx.$executeRaw`
        INSERT INTO "TrailStep" ("trailId", "shopId", "step") ${rows('looked')} UNION ALL ${rows('carted')}
        ON CONFLICT ("trailId", "shopId", "step") DO NOTHING`,
      patience,
    );
    return ok(null);
  } catch (error) {
    if (isBusy(error)) return { ok: false, error: { code: 'busy' } };
    throw error;
  }
}
