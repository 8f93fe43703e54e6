import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import type { manages } from '@/server/staff/shop-rights';
import { type FlyerRow, flyerRows } from './flyer-rows';

/** A flyer of a shop in which this person may do that. Errors: not_found (none, or of another's shop), forbidden. */
export async function findFlyer(actor: StaffActor, id: string, right: typeof manages): Promise<Result<FlyerRow>> {
  const row = await read().flyer.findUnique({ where: { id }, include: flyerRows });
  if (!row) return fail({ code: 'not_found' });
  const allowed = right(actor, row.shop.slug);
  return allowed.ok ? ok(row) : allowed;
}
