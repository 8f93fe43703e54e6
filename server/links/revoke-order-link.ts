import type { OrderLinkView } from '@/domain/links/order-link';
import { fail, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';
import { listOrderLinks } from './list-order-links';

/**
 * From now on this link admits nobody, also no phone that ordered through it; revoking it again changes nothing.
 * Errors: not_found (also another shop's, or one for all shops by whoever does not own them), forbidden (runners), busy.
 */
export async function revokeOrderLink(actor: StaffActor, input: { link: string }): Promise<Result<readonly OrderLinkView[]>> {
  const found = await read().orderLink.findUnique({ where: { id: input.link }, include: { shop: true, floor: true } });
  if (!found) return fail({ code: 'not_found' });
  const { shop, floor } = found;
  if (shop ? !canSee(actor, shop.slug) : !(await managesBuilding(actor))) return fail({ code: 'not_found' });
  if (shop && !canTend(actor, shop.slug)) return fail({ code: 'forbidden' });
  const revoked = await transact(async (tx) => {
    const { count } = await tx.orderLink.updateMany({ where: { id: found.id, revokedAt: null }, data: { revokedAt: now() } });
    if (count === 0) return;
    const details = { shop: shop?.slug ?? null };
    await recordChange(tx, actor, shop?.id ?? null, { kind: 'order_link_revoked', subject: floor.label, details });
  });
  return revoked.ok ? listOrderLinks(actor) : revoked;
}
