import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Change } from '@/domain/staff/change';
import { type ChangeLog, logPage } from '@/domain/staff/change-log';
import { managesBuilding } from '@/server/building/manages-building';
import { read } from '@/server/db';
import { shopsAsked } from './read-staff';

/**
 * Who changed what, newest first: of one shop, or of all that this person owns, and for who owns all of them also what
 * concerns the building.
 * @param before only what is older than this line
 * @returns `not_found` for a shop that one may not see, `forbidden` to who owns none of them.
 */
export async function readChanges(actor: StaffActor, { shop, before }: { shop: string | null; before: number | null }): Promise<Result<ChangeLog>> {
  const slugs = shopsAsked(actor, shop);
  if (!slugs.ok) return slugs;
  const mine = { shop: { slug: { in: [...slugs.value] } } };
  const ofBuilding = shop === null && (await managesBuilding(actor));
  const rows = await read().auditEntry.findMany({
    where: { OR: ofBuilding ? [mine, { shopId: null }] : [mine], ...(before === null ? {} : { seq: { lt: before } }) },
    orderBy: { seq: 'desc' },
    take: logPage + 1,
    include: { shop: { select: { slug: true } } },
  });
  const lines = rows.slice(0, logPage).map(({ seq, at, staffName, shop: of, kind, subject, detailsJson }) => ({
    seq,
    at: at.toISOString(),
    who: staffName,
    shop: of?.slug ?? null,
    change: { kind, subject, details: JSON.parse(detailsJson) as unknown } as Change,
  }));
  return ok({ lines, older: rows.length > logPage ? lines.at(-1)!.seq : null });
}
