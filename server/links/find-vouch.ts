import type { PlacardReference, PlacardStatus } from '@/domain/building/placard';
import { linkCodeLength, shareCodeLength } from '@/domain/ids';
import type { ShareTarget } from '@/domain/links/shared-link';
import type { Locale } from '@/domain/menu/shop';
import { read } from '@/server/db';
import { findFlyerCode } from '@/server/flyers/find-flyer-code';
import { findPlacard, type FoundPlacard } from '@/server/placards/find-placard';
import { hashSecret } from './hash-secret';

/** A link that staff made; `shop` is the slug of the one it is good for, null: all of the building. */
export type FoundLink = { id: string; floor: string; floorId: string; shop: string | null; expiresAt: Date; revokedAt: Date | null };

/** A neighbour's link: what it leads to in which shop, and the placard of whoever made it. */
export type FoundShare = { id: string; floor: string; floorId: string; shop: string; target: ShareTarget; locale: Locale; expiresAt: Date; placardStatus: PlacardStatus };

/** What vouches for whoever brings a code. */
export type Vouch = ({ kind: 'placard' } & FoundPlacard) | ({ kind: 'link' } & FoundLink) | ({ kind: 'share' } & FoundShare) | FlyerVouch;

/** A flyer's code; `floor` is the one that the phone brings, which one for every floor leaves open. */
export type FlyerVouch = { kind: 'flyer'; id: string; floor: string; status: 'live' | 'revoked' };

async function findLink({ floor, code }: PlacardReference): Promise<FoundLink | null> {
  const [row] = await read().$queryRaw<FoundLink[]>`
    SELECT "l"."id", "f"."label" AS "floor", "l"."floorId", "s"."slug" AS "shop", "l"."expiresAt", "l"."revokedAt"
    FROM "OrderLink" AS "l" JOIN "Floor" AS "f" ON "f"."id" = "l"."floorId" LEFT JOIN "Shop" AS "s" ON "s"."id" = "l"."shopId"
    WHERE "l"."codeHash" = ${hashSecret(code)} AND "f"."label" = ${floor} AND "f"."removedAt" IS NULL`;
  return row ?? null;
}

async function findShare({ floor, code }: PlacardReference): Promise<FoundShare | null> {
  type Row = Omit<FoundShare, 'target'> & { of: ShareTarget['kind']; targetId: string };
  const [row] = await read().$queryRaw<Row[]>`
    SELECT "l"."id", "f"."label" AS "floor", "p"."floorId", "s"."slug" AS "shop", "l"."kind" AS "of", "l"."targetId", "l"."locale", "l"."expiresAt", "p"."status" AS "placardStatus"
    FROM "ShareLink" AS "l" JOIN "Placard" AS "p" ON "p"."id" = "l"."placardId" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId"
    JOIN "Shop" AS "s" ON "s"."id" = "l"."shopId"
    WHERE "l"."codeHash" = ${hashSecret(code)} AND "f"."label" = ${floor} AND "f"."removedAt" IS NULL`;
  if (!row) return null;
  const { of, targetId, ...share } = row;
  return { ...share, target: { kind: of, targetId } };
}

async function findFlyer(code: PlacardReference): Promise<FlyerVouch | null> {
  const flyer = await findFlyerCode(code);
  return flyer && { kind: 'flyer', id: flyer.id, floor: code.floor, status: flyer.withdrawn ? 'revoked' : 'live' };
}

/** What a code vouches by: a placard or a flyer, from memory, a link of the staff's or a neighbour's; null: a code that nobody made for this floor. */
export async function findVouch(code: PlacardReference): Promise<Vouch | null> {
  if (code.code.length === linkCodeLength) {
    const link = await findLink(code);
    return link && { kind: 'link', ...link };
  }
  if (code.code.length === shareCodeLength) {
    const share = await findShare(code);
    return share && { kind: 'share', ...share };
  }
  const placard = await findPlacard(code);
  return placard ? { kind: 'placard', ...placard } : findFlyer(code);
}
