import type { BuildingNotice, NoticeKind } from '@/domain/building/notice';
import type { Reader, Tx } from '@/server/db';

type Row = {
  id: string; kind: NoticeKind; textZh: string; textEn: string; startsAt: Date; endsAt: Date; everywhere: number | boolean;
  floorsJson: string; banksJson: string;
};

/** The building's notices that have not ended by then, the first to begin first. Usually none. */
export async function readNotices(door: Reader | Tx, at: Date): Promise<BuildingNotice[]> {
  const rows = await door.$queryRaw<Row[]>`
    SELECT "n"."id", "n"."kind", "n"."textZh", "n"."textEn", "n"."startsAt", "n"."endsAt", "n"."everywhere",
      (SELECT json_group_array("f"."label" ORDER BY "f"."position") FROM "BuildingNoticeFloor" AS "t"
        JOIN "Floor" AS "f" ON "f"."id" = "t"."floorId" WHERE "t"."noticeId" = "n"."id" AND "f"."removedAt" IS NULL) AS "floorsJson",
      (SELECT json_group_array("b"."bankId") FROM "BuildingNoticeBank" AS "b" WHERE "b"."noticeId" = "n"."id") AS "banksJson"
    FROM "BuildingNotice" AS "n" WHERE "n"."endsAt" > ${at} ORDER BY "n"."startsAt", "n"."id"`;
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: { zh: row.textZh, en: row.textEn },
    from: row.startsAt,
    until: row.endsAt,
    everywhere: Boolean(row.everywhere),
    floors: JSON.parse(row.floorsJson) as string[],
    banks: JSON.parse(row.banksJson) as string[],
  }));
}
