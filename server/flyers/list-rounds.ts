import type { OpenRound } from '@/domain/flyers/flyer';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';

/** The last rounds of a shop, for everybody who works there. Errors: not_found. */
export async function listRounds(actor: StaffActor, slug: string): Promise<Result<readonly OpenRound[]>> {
  if (!canSee(actor, slug)) return fail({ code: 'not_found' });
  const rows = await read().leafletRound.findMany({
    where: { flyer: { shop: { slug }, withdrawnAt: null } }, include: { flyer: true, floors: true }, orderBy: { startedAt: 'desc' }, take: 12,
  });
  return ok(
    rows.map(({ id, startedAt, startedBy, flyer, floors }) => ({
      id, startedAt: startedAt.toISOString(), startedBy, headline: flyer.headline, version: flyer.version,
      floors: floors.length, done: floors.filter(({ doneAt }) => doneAt !== null).length,
    })),
  );
}
