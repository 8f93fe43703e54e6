import { linkPhones, linkState } from '@/domain/links/order-link';
import { sharePhones, stillVouches } from '@/domain/links/shared-link';
import type { PlacardStatus } from '@/domain/building/placard';
import type { StrangerReason } from '@/domain/errors';
import type { Tx } from '@/server/db';
import { randomToken } from '@/server/random';
import { refuse } from '@/server/transact';
import { hashSecret } from './hash-secret';

type Admission = { kind: 'link' | 'share'; id: string; device: string | null };

const stranger = (reason: StrangerReason): never => refuse({ code: 'not_in_building', reason });

async function admitByStaff(tx: Tx, id: string, phone: string, at: Date): Promise<void> {
  const [row] = await tx.$queryRaw<{ expiresAt: Date; revokedAt: Date | null }[]>`
    SELECT "expiresAt", "revokedAt" FROM "OrderLink" WHERE "id" = ${id}`;
  if (!row || linkState(row, at.getTime()) !== 'live') stranger('link_over');
  const admitted = await tx.$executeRaw`
    INSERT INTO "OrderLinkPhone" ("linkId", "deviceHash", "admittedAt")
    SELECT ${id}, ${phone}, ${at}
    WHERE (SELECT COUNT(*) FROM "OrderLinkPhone" WHERE "linkId" = ${id} AND "deviceHash" <> ${phone}) < ${linkPhones}
    ON CONFLICT ("linkId", "deviceHash") DO UPDATE SET "admittedAt" = "OrderLinkPhone"."admittedAt"`;
  if (admitted === 0) stranger('link_used_up');
}

async function admitByNeighbour(tx: Tx, id: string, phone: string, at: Date): Promise<void> {
  const [row] = await tx.$queryRaw<{ expiresAt: Date; placardStatus: PlacardStatus }[]>`
    SELECT "l"."expiresAt", "p"."status" AS "placardStatus"
    FROM "ShareLink" AS "l" JOIN "Placard" AS "p" ON "p"."id" = "l"."placardId" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId"
    WHERE "l"."id" = ${id} AND "f"."removedAt" IS NULL`;
  if (!row || !stillVouches(row, at.getTime())) stranger('neighbour_over');
  const admitted = await tx.$executeRaw`
    INSERT INTO "ShareLinkPhone" ("linkId", "deviceHash", "admittedAt")
    SELECT ${id}, ${phone}, ${at}
    WHERE (SELECT COUNT(*) FROM "ShareLinkPhone" WHERE "linkId" = ${id} AND "deviceHash" <> ${phone}) < ${sharePhones}
    ON CONFLICT ("linkId", "deviceHash") DO UPDATE SET "admittedAt" = "ShareLinkPhone"."admittedAt"`;
  if (admitted === 0) stranger('neighbour_used_up');
}

/**
 * Admits a phone through a link, in the transaction of its order: once admitted it may come again, and looking takes no
 * place. A phone that keeps no id takes a place with each order.
 * @throws Refusal `not_in_building`: link_over or neighbour_over when it ended or was revoked while the order waited;
 * link_used_up or neighbour_used_up.
 */
export function admitPhone(tx: Tx, { kind, id, device }: Admission, at: Date): Promise<void> {
  const phone = hashSecret(device ?? randomToken());
  return kind === 'link' ? admitByStaff(tx, id, phone, at) : admitByNeighbour(tx, id, phone, at);
}
