import { fail, ok, type Result } from '@/domain/result';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { readComplaintPicture } from '@/server/pictures/complaint-files';

type Named = { order: string; line: number; shop: string };

async function evidence(named: Named | undefined): Promise<Result<Buffer>> {
  const bytes = named && (await readComplaintPicture(named));
  return bytes ? ok(bytes) : fail({ code: 'not_found' });
}

/** The picture that a customer sent of a line, for that customer. Errors: not_found. */
export async function readOwnEvidence({ token, line }: { token: string; line: number }): Promise<Result<Buffer>> {
  const [named] = await read().$queryRaw<Named[]>`
    SELECT "o"."id" AS "order", "l"."position" AS "line", "s"."slug" AS "shop" FROM "Complaint" AS "c"
    JOIN "OrderLine" AS "l" ON "l"."id" = "c"."lineId" JOIN "Order" AS "o" ON "o"."id" = "c"."orderId" JOIN "Shop" AS "s" ON "s"."id" = "c"."shopId"
    WHERE "o"."token" = ${token} AND "l"."position" = ${line} AND "c"."hasPicture" = 1`;
  return evidence(named);
}

/** The picture of a complaint, for the shop's staff. Errors: not_found (also another shop's). */
export async function readEvidence(actor: StaffActor, { complaint }: { complaint: string }): Promise<Result<Buffer>> {
  const [named] = await read().$queryRaw<Named[]>`
    SELECT "c"."orderId" AS "order", "l"."position" AS "line", "s"."slug" AS "shop" FROM "Complaint" AS "c"
    JOIN "OrderLine" AS "l" ON "l"."id" = "c"."lineId" JOIN "Shop" AS "s" ON "s"."id" = "c"."shopId"
    WHERE "c"."id" = ${complaint} AND "c"."hasPicture" = 1`;
  return evidence(named && canSee(actor, named.shop) ? named : undefined);
}
