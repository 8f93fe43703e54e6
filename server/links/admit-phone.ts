import { linkPhones, linkState } from '@/domain/links/order-link';
import type { Tx } from '@/server/db';
import { randomToken } from '@/server/random';
import { refuse } from '@/server/transact';
import { hashSecret } from './hash-secret';

/**
 * Admits a phone through a link, in the transaction of its order: once admitted it may come again. A phone that keeps no
 * id takes a place with each order.
 * @throws Refusal `not_in_building`: link_over when it ended or was revoked while the order waited; link_used_up.
 */
export async function admitPhone(tx: Tx, link: { id: string; device: string | null }, at: Date): Promise<void> {
  const [row] = await tx.$queryRaw<{ expiresAt: Date; revokedAt: Date | null }[]>`
    SELECT "expiresAt", "revokedAt" FROM "OrderLink" WHERE "id" = ${link.id}`;
  if (!row || linkState(row, at.getTime()) !== 'live') refuse({ code: 'not_in_building', reason: 'link_over' });
  const phone = hashSecret(link.device ?? randomToken());
  const admitted = await tx.$executeRaw`
    INSERT INTO "OrderLinkPhone" ("linkId", "deviceHash", "admittedAt")
    SELECT ${link.id}, ${phone}, ${at}
    WHERE (SELECT COUNT(*) FROM "OrderLinkPhone" WHERE "linkId" = ${link.id} AND "deviceHash" <> ${phone}) < ${linkPhones}
    ON CONFLICT ("linkId", "deviceHash") DO UPDATE SET "admittedAt" = "OrderLinkPhone"."admittedAt"`;
  if (admitted === 0) refuse({ code: 'not_in_building', reason: 'link_used_up' });
}
