import type { Role, StaffActor } from '@/domain/staff/actor';
import type { Locale } from '@/domain/menu/shop';
import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { needsProlonging, sessionEnd, tokenHash } from './session-token';

type Row = { id: string; name: string; locale: Locale; expiresAt: Date; shop: string | null; role: Role | null };

async function find(hash: string): Promise<{ actor: StaffActor; expiresAt: Date } | null> {
  const rows = await read().$queryRaw<Row[]>`
    SELECT "Staff"."id", "Staff"."name", "Staff"."locale", "Session"."expiresAt",
      "Shop"."slug" AS "shop", "Membership"."role"
    FROM "Session"
    JOIN "Staff" ON "Staff"."id" = "Session"."staffId"
    LEFT JOIN "Membership" ON "Membership"."staffId" = "Staff"."id"
    LEFT JOIN "Shop" ON "Shop"."id" = "Membership"."shopId"
    WHERE "Session"."tokenHash" = ${hash} AND "Session"."expiresAt" > ${now()}`;
  const [first] = rows;
  if (!first) return null;
  const { id, name, locale, expiresAt } = first;
  const roles = Object.fromEntries(rows.flatMap(({ shop, role }) => (shop && role ? [[shop, role]] : [])));
  return { actor: { kind: 'staff', id, name, locale, roles }, expiresAt };
}

/** Who holds this token, with the roles of this moment; null when it is unknown, over, or signed out. */
export const readSession = async (token: string): Promise<StaffActor | null> =>
  (await find(tokenHash(token)))?.actor ?? null;

/** As readSession, for a request that may write: a session that is in use does not end, and it is noted that it is. */
export async function renewSession(token: string): Promise<StaffActor | null> {
  const hash = tokenHash(token);
  const found = await find(hash);
  if (!found) return null;
  const at = now();
  if (needsProlonging(found.expiresAt, at)) {
    await write(async (tx) => {
      await tx.session.updateMany({ where: { tokenHash: hash }, data: { expiresAt: sessionEnd(at) } });
      await tx.staff.updateMany({ where: { id: found.actor.id }, data: { seenAt: at } });
    });
  }
  return found.actor;
}
