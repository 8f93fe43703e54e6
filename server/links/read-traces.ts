import type { PhoneTraces } from '@/domain/neighbours/phone-traces';
import { ok, type Result } from '@/domain/result';
import { read } from '@/server/db';
import { hashSecret } from './hash-secret';

type Dated<T> = Omit<T, 'at'> & { at: Date };

const dated = <T extends { at: Date }>(rows: readonly T[]) => rows.map((row) => ({ ...row, at: row.at.toISOString() }));

/** What is kept of a phone that told neighbours, followed them, or wished for goods; nothing of one without an id. */
export async function readTraces(device: string | null): Promise<Result<PhoneTraces>> {
  if (device === null) return ok({ told: [], followed: [], vouchedFor: [], wishes: [] });
  const [hash, reader] = [hashSecret(device), read()];
  const told = await reader.$queryRaw<Dated<PhoneTraces['told'][number]>[]>`
    SELECT "f"."label" AS "floor", "s"."slug" AS "shop", "l"."kind", "l"."targetId", "l"."createdAt" AS "at"
    FROM "ShareLink" AS "l" JOIN "Placard" AS "p" ON "p"."id" = "l"."placardId" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId" JOIN "Shop" AS "s" ON "s"."id" = "l"."shopId"
    WHERE "l"."makerHash" = ${hash} ORDER BY "l"."createdAt"`;
  const followed = await reader.$queryRaw<Dated<PhoneTraces['followed'][number]>[]>`
    SELECT "f"."label" AS "floor", "s"."slug" AS "shop", "o"."openedAt" AS "at"
    FROM "ShareOpening" AS "o" JOIN "ShareLink" AS "l" ON "l"."id" = "o"."linkId" JOIN "Placard" AS "p" ON "p"."id" = "l"."placardId"
    JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId" JOIN "Shop" AS "s" ON "s"."id" = "l"."shopId"
    WHERE "o"."deviceId" = ${device} ORDER BY "o"."openedAt"`;
  const vouchedFor = await reader.$queryRaw<Dated<PhoneTraces['vouchedFor'][number]>[]>`
    SELECT "f"."label" AS "floor", "a"."admittedAt" AS "at"
    FROM "ShareLinkPhone" AS "a" JOIN "ShareLink" AS "l" ON "l"."id" = "a"."linkId" JOIN "Placard" AS "p" ON "p"."id" = "l"."placardId" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId"
    WHERE "a"."deviceHash" = ${hash} ORDER BY "a"."admittedAt"`;
  const wishes = await reader.$queryRaw<Dated<PhoneTraces['wishes'][number]>[]>`
    SELECT "s"."slug" AS "shop", "f"."label" AS "floor", "w"."text", "v"."at"
    FROM "WishVoice" AS "v" JOIN "Wish" AS "w" ON "w"."id" = "v"."wishId" JOIN "Shop" AS "s" ON "s"."id" = "w"."shopId" JOIN "Floor" AS "f" ON "f"."id" = "v"."floorId"
    WHERE "v"."deviceHash" = ${hash} ORDER BY "v"."at"`;
  return ok({ told: dated(told), followed: dated(followed), vouchedFor: dated(vouchedFor), wishes: dated(wishes) });
}
