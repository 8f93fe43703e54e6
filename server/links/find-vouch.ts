import type { PlacardReference } from '@/domain/building/placard';
import { linkCodeLength } from '@/domain/ids';
import { read } from '@/server/db';
import { findPlacard, type FoundPlacard } from '@/server/placards/find-placard';
import { hashSecret } from './hash-secret';

/** A link that staff made; `shop` is the slug of the one it is good for, null: all of the building. */
export type FoundLink = { id: string; floor: string; floorId: string; shop: string | null; expiresAt: Date; revokedAt: Date | null };

/** What vouches for whoever brings a code. */
export type Vouch = ({ kind: 'placard' } & FoundPlacard) | ({ kind: 'link' } & FoundLink);

async function findLink({ floor, code }: PlacardReference): Promise<FoundLink | null> {
  const [row] = await read().$queryRaw<FoundLink[]>`
    SELECT "l"."id", "f"."label" AS "floor", "l"."floorId", "s"."slug" AS "shop", "l"."expiresAt", "l"."revokedAt"
    FROM "OrderLink" AS "l" JOIN "Floor" AS "f" ON "f"."id" = "l"."floorId" LEFT JOIN "Shop" AS "s" ON "s"."id" = "l"."shopId"
    WHERE "l"."codeHash" = ${hashSecret(code)} AND "f"."label" = ${floor} AND "f"."removedAt" IS NULL`;
  return row ?? null;
}

/** What a code vouches by: a placard, from memory, or a link that staff made; null: a code that nobody made for this floor. */
export async function findVouch(code: PlacardReference): Promise<Vouch | null> {
  if (code.code.length === linkCodeLength) {
    const link = await findLink(code);
    return link && { kind: 'link', ...link };
  }
  const placard = await findPlacard(code);
  return placard && { kind: 'placard', ...placard };
}
