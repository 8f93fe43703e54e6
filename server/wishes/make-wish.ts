import type { PlacardReference } from '@/domain/building/placard';
import { fail, ok, type Result } from '@/domain/result';
import { day } from '@/domain/time';
import { tidy } from '@/domain/typed-text';
import { sameWish, type WishAnswer, wishesPerDay, wishFault, type WishInput, type WishTaken } from '@/domain/wishes/wish';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, type Reader, type Tx } from '@/server/db';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { hashSecret } from '@/server/links/hash-secret';
import { strangerReason } from '@/server/links/stranger-reason';
import { loadShop } from '@/server/menu/load-shops';
import { hashBody } from '@/server/orders/placement-key';
import { randomId } from '@/server/random';
import { refuse, transact } from '@/server/transact';

/** Finds what vouches for a code, as far as whoever asks may know it. */
type Look = (code: PlacardReference) => Promise<Vouch | null>;

type Voice = { key: string; bodyHash: string; shopId: string; floor: string; text: string; deviceHash: string; at: Date };

/** What was answered under this key. Errors: key_reused when it said something else. */
async function findEarlier(door: Reader | Tx, key: string, bodyHash: string): Promise<Result<WishTaken> | null> {
  const [row] = await door.$queryRaw<{ bodyHash: string; answer: WishAnswer | null }[]>`
    SELECT "v"."bodyHash", "w"."answer" FROM "WishVoice" AS "v" JOIN "Wish" AS "w" ON "w"."id" = "v"."wishId" WHERE "v"."key" = ${key}`;
  if (!row) return null;
  return row.bodyHash === bodyHash ? ok({ answer: row.answer }) : fail({ code: 'key_reused' });
}

/** The wish of these words: the one that somebody made before, however it was spelt, or a new one. */
async function wishOf(tx: Tx, { shopId, text, at }: Voice): Promise<{ id: string; answer: WishAnswer | null }> {
  const [wish] = await tx.$queryRaw<{ id: string; answer: WishAnswer | null }[]>`
    INSERT INTO "Wish" ("id", "shopId", "sameText", "text", "firstAt") VALUES (${randomId('wsh')}, ${shopId}, ${sameWish(text)}, ${text}, ${at})
    ON CONFLICT ("shopId", "sameText") DO UPDATE SET "text" = "Wish"."text" RETURNING "id", "answer"`;
  return wish!;
}

async function wish(tx: Tx, voice: Voice): Promise<WishTaken> {
  const { key, bodyHash, floor, deviceHash, at } = voice;
  // Asked again inside: of many equal requests at once all found nothing outside.
  const earlier = await findEarlier(tx, key, bodyHash);
  if (earlier) return earlier.ok ? earlier.value : refuse(earlier.error);
  const { id, answer } = await wishOf(tx, voice);
  // A phone that has wished for it before has been counted, whatever the day's count says.
  const counted = await tx.$executeRaw`
    INSERT INTO "WishVoice" ("key", "bodyHash", "wishId", "floorId", "deviceHash", "at")
    SELECT ${key}, ${bodyHash}, ${id}, "f"."id", ${deviceHash}, ${at} FROM "Floor" AS "f"
    WHERE "f"."label" = ${floor} AND "f"."removedAt" IS NULL
      AND (SELECT count(*) FROM "WishVoice" WHERE "deviceHash" = ${deviceHash} AND "at" > ${new Date(at.getTime() - day)}) < ${wishesPerDay}
    ON CONFLICT ("wishId", "deviceHash") DO NOTHING`;
  if (counted === 0) await explain(tx, voice, id);
  return { answer };
}

/** Why nothing was counted: nothing is wrong where the phone has wished for it before. */
async function explain(tx: Tx, { floor, deviceHash }: Voice, wishId: string): Promise<void> {
  const before = await tx.wishVoice.count({ where: { wishId, deviceHash } });
  if (before > 0) return;
  const there = await tx.floor.count({ where: { label: floor, removedAt: null } });
  refuse(there === 0 ? { code: 'not_found' } : { code: 'wished_enough', most: wishesPerDay });
}

/**
 * Somebody would like a shop to have something. A phone has one voice for a good, however it spells it; the same request
 * again, after a lost reply, is the same wish.
 * Errors: invalid (text), not_found (shop or floor), not_in_building (as for an order, but takes no place of a link),
 * wished_enough, key_reused, busy (also for a phone without an id, which has one by now).
 */
export async function makeWish(input: WishInput, { device, look = findVouch }: { device: string | null; look?: Look }): Promise<Result<WishTaken>> {
  const fault = wishFault(input.text);
  if (fault !== null) return fail({ code: 'invalid', fields: { text: fault } });
  if (device === null) return fail({ code: 'busy' });
  const bodyHash = hashBody(input);
  const earlier = await findEarlier(read(), input.key, bodyHash);
  if (earlier) return earlier;
  const [building, shop] = await Promise.all([loadBuilding(), loadShop(input.shop)]);
  if (!shop) return fail({ code: 'not_found' });
  const at = now();
  const vouch = input.placard && (await look(input.placard));
  const stranger = building.requiresScan ? strangerReason(input.placard, vouch, shop.slug, at) : null;
  if (stranger) return fail({ code: 'not_in_building', reason: stranger });
  const voice = { key: input.key, bodyHash, shopId: shop.id, floor: input.floor, text: tidy(input.text), deviceHash: hashSecret(device), at };
  return transact((tx) => wish(tx, voice));
}
