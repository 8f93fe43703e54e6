import type { Shop } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { loadShop } from '@/server/menu/load-shops';

/** A shop behind whose counter this person stands. @returns `not_found` for one out of sight, `forbidden` to runners. */
export async function tendedShop(actor: StaffActor, slug: string): Promise<Result<Shop>> {
  const shop = canSee(actor, slug) ? await loadShop(slug) : null;
  if (!shop) return fail({ code: 'not_found' });
  return canTend(actor, slug) ? ok(shop) : fail({ code: 'forbidden' });
}
