import { placardPath, type PlacardReference } from '@/domain/building/placard';
import { shareCodeLength } from '@/domain/ids';
import { type MakeShareInput, shareDays, sharesPerDay } from '@/domain/links/shared-link';
import { fail, ok, type Result } from '@/domain/result';
import { day } from '@/domain/time';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { env } from '@/server/env';
import { randomCode, randomId } from '@/server/random';
import { refuse, transact } from '@/server/transact';
import { findShared } from './find-shared';
import { findVouch, type Vouch } from './find-vouch';
import { hashSecret } from './hash-secret';

/** Finds what vouches for a code, as far as whoever asks may know it. */
type Look = (code: PlacardReference) => Promise<Vouch | null>;

type Maker = { device: string | null; look?: Look };

type Row = { id: string; codeHash: string; placardId: string; shop: string; makerHash: string; createdAt: Date };

/** Only a placard's own phone vouches: a link that vouched for others would let five phones become everybody. */
async function ownPlacard(code: PlacardReference, look: Look): Promise<Result<string>> {
  const vouch = await look(code);
  if (!vouch) return fail({ code: 'not_in_building', reason: 'unknown' });
  if (vouch.kind !== 'placard') return fail({ code: 'not_in_building', reason: 'no_own_placard' });
  return vouch.status === 'revoked' ? fail({ code: 'not_in_building', reason: 'revoked' }) : ok(vouch.id);
}

/** One phone makes so many a day: counted and written in one statement, so that two at once are two. */
async function insert(tx: Tx, row: Row, { kind, targetId, locale }: MakeShareInput): Promise<void> {
  const { id, codeHash, placardId, shop, makerHash, createdAt } = row;
  const expiresAt = new Date(createdAt.getTime() + shareDays * day);
  const made = await tx.$executeRaw`
    INSERT INTO "ShareLink" ("id", "codeHash", "placardId", "shopId", "kind", "targetId", "locale", "makerHash", "createdAt", "expiresAt")
    SELECT ${id}, ${codeHash}, "p"."id", "s"."id", ${kind}, ${targetId}, ${locale}, ${makerHash}, ${createdAt}, ${expiresAt}
    FROM "Placard" AS "p" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId" JOIN "Shop" AS "s" ON "s"."slug" = ${shop}
    WHERE "p"."id" = ${placardId} AND "p"."status" <> 'revoked' AND "f"."removedAt" IS NULL
      AND (SELECT count(*) FROM "ShareLink" WHERE "makerHash" = ${makerHash} AND "createdAt" > ${new Date(createdAt.getTime() - day)}) < ${sharesPerDay}`;
  if (made === 1) return;
  const standing = await tx.placard.count({ where: { id: placardId, status: { not: 'revoked' }, floor: { removedAt: null } } });
  refuse(standing === 0 ? { code: 'not_in_building', reason: 'revoked' } : { code: 'shared_enough', most: sharesPerDay });
}

/**
 * A neighbour's word for something of a shop: an address that shows it, leads to it, and lets five phones order for seven
 * days, as long as the placard counts by which its maker may order. Only the code's hash is kept: the address is told once.
 * Errors: not_found (nothing of that kind is on a menu), not_in_building (no live placard of one's own), shared_enough, busy
 * (also for a phone without an id, which has one by now).
 */
export async function makeShareLink(input: MakeShareInput, { device, look = findVouch }: Maker): Promise<Result<{ address: string }>> {
  if (device === null) return fail({ code: 'busy' });
  const placard = await ownPlacard(input.placard, look);
  if (!placard.ok) return placard;
  const thing = await findShared(input);
  if (!thing) return fail({ code: 'not_found' });
  const code = randomCode(shareCodeLength);
  const row = { id: randomId('shr'), codeHash: hashSecret(code), placardId: placard.value, shop: thing.shop, makerHash: hashSecret(device), createdAt: now() };
  return transact(async (tx) => {
    await insert(tx, row, input);
    return { address: `${env().PUBLIC_URL}${placardPath({ floor: input.placard.floor, code })}` };
  });
}
