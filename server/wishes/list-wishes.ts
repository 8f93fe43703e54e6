import { fail, ok, type Result } from '@/domain/result';
import { canTend, shopsOf, type StaffActor } from '@/domain/staff/actor';
import type { DeskWish, WishAnswer, WishList } from '@/domain/wishes/wish';
import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';

/** As many as one reads: those that wait and are wished for least are not shown. */
const most = 200;

type Row = {
  id: string;
  shop: string;
  text: string;
  firstAt: Date;
  lastAt: Date;
  phones: number;
  since: number;
  answer: WishAnswer | null;
  answeredAt: Date | null;
  answeredBy: string | null;
};

type FloorRow = { wishId: string; floor: string; phones: number };

const readRows = (shops: Prisma.Sql): Promise<Row[]> => read().$queryRaw<Row[]>`
  SELECT "w"."id", "s"."slug" AS "shop", "w"."text", "w"."firstAt", max("v"."at") AS "lastAt", count(*) AS "phones",
    sum("w"."answeredAt" IS NOT NULL AND "v"."at" > "w"."answeredAt") AS "since", "w"."answer", "w"."answeredAt", "w"."answeredBy"
  FROM "Wish" AS "w" JOIN "Shop" AS "s" ON "s"."id" = "w"."shopId" JOIN "WishVoice" AS "v" ON "v"."wishId" = "w"."id"
  WHERE "s"."slug" IN (${shops})
  GROUP BY "w"."id" ORDER BY "w"."answer" IS NOT NULL, "phones" DESC, "lastAt" DESC, "w"."id" LIMIT ${most}`;

const readFloors = (shops: Prisma.Sql): Promise<FloorRow[]> => read().$queryRaw<FloorRow[]>`
  SELECT "v"."wishId", "f"."label" AS "floor", count(*) AS "phones"
  FROM "WishVoice" AS "v" JOIN "Wish" AS "w" ON "w"."id" = "v"."wishId" JOIN "Shop" AS "s" ON "s"."id" = "w"."shopId" JOIN "Floor" AS "f" ON "f"."id" = "v"."floorId"
  WHERE "s"."slug" IN (${shops})
  GROUP BY "v"."wishId", "f"."id" ORDER BY "phones" DESC, "f"."position"`;

const iso = (at: Date | string): string => new Date(at).toISOString();

function asSeen(row: Row, floors: readonly FloorRow[]): DeskWish {
  const { id, shop, text, phones, since, answer, answeredAt, answeredBy } = row;
  return {
    id,
    shop,
    text,
    phones: Number(phones),
    floors: floors.filter(({ wishId }) => wishId === id).map((each) => ({ floor: each.floor, phones: Number(each.phones) })),
    firstAt: iso(row.firstAt),
    lastAt: iso(row.lastAt),
    answered: answer && { answer, at: iso(answeredAt!), by: answeredBy!, since: Number(since) },
  };
}

/**
 * What people wish for, of one shop or of all where this person stands behind the counter: by how many phones, and from
 * which floors. Errors: not_found (no such shop, or only to carry its bags).
 */
export async function listWishes(actor: StaffActor, { shop }: { shop: string | null }): Promise<Result<WishList>> {
  const tended = (shop === null ? shopsOf(actor) : [shop]).filter((slug) => canTend(actor, slug));
  if (tended.length === 0) return fail({ code: 'not_found' });
  const shops = Prisma.join(tended);
  const [rows, floors] = await Promise.all([readRows(shops), readFloors(shops)]);
  const seen = rows.map((row) => asSeen(row, floors));
  const answered = seen.filter((each) => each.answered !== null).sort((a, b) => (a.answered!.at < b.answered!.at ? 1 : -1));
  return ok({ open: seen.filter((each) => each.answered === null), answered });
}
