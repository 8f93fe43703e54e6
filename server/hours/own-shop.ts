import type { Shop } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { loadShop } from '@/server/menu/load-shops';

/** A shop that this person owns. @returns `not_found` for one out of sight, `forbidden` to its clerks and runners. */
export async function ownShop(actor: StaffActor, slug: string): Promise<Result<Shop>> {
  const shop = canSee(actor, slug) ? await loadShop(slug) : null;
  if (!shop) return fail({ code: 'not_found' });
  return canManage(actor, slug) ? ok(shop) : fail({ code: 'forbidden' });
}
