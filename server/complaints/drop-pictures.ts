import { day } from '@/domain/time';
import { read } from '@/server/db';
import { listComplaintPictures, removeComplaintPicture } from '@/server/pictures/complaint-files';

/** How long a picture may wait for the complaint that it was sent ahead of, in days. */
const waits = 1;

/** Whether each line that something was said about still has its picture, by order and position. */
async function readNamed(): Promise<Map<string, boolean>> {
  const rows = await read().$queryRaw<{ order: string; line: number; hasPicture: boolean }[]>`
    SELECT "c"."orderId" AS "order", "l"."position" AS "line", "c"."hasPicture" FROM "Complaint" AS "c" JOIN "OrderLine" AS "l" ON "l"."id" = "c"."lineId"`;
  return new Map(rows.map(({ order, line, hasPicture }) => [`${order} ${line}`, Boolean(hasPicture)]));
}

/**
 * Removes the pictures that no complaint names: their personal fields were emptied, or nothing was said after all. Answers
 * how many went.
 */
export async function dropComplaintPictures(at: Date): Promise<number> {
  const files = await listComplaintPictures();
  if (files.length === 0) return 0;
  const named = await readNamed();
  let dropped = 0;
  for (const { name, of, at: came } of files) {
    const isNamed = of === null ? undefined : named.get(`${of.order} ${of.line}`);
    const mayCome = isNamed === undefined && at.getTime() - came.getTime() <= waits * day;
    if (isNamed || mayCome) continue;
    await removeComplaintPicture(name);
    dropped += 1;
  }
  return dropped;
}
