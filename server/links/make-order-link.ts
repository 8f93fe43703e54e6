import { placardPath } from '@/domain/building/placard';
import { linkCodeLength } from '@/domain/ids';
import { linkDays } from '@/domain/links/order-link';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { day } from '@/domain/time';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { env } from '@/server/env';
import { randomCode, randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { hashSecret } from './hash-secret';

/** `shop` is the slug of the one shop it is good for; null: all of the building. */
export type OrderLinkInput = { floor: string; shop: string | null };

/** The address to hand on; it is told this once, since only the code's hash is kept. */
export type MadeOrderLink = { id: string; address: string };

async function mayMake(actor: StaffActor, shop: string | null): Promise<Result<null>> {
  if (shop === null) return (await managesBuilding(actor)) ? ok(null) : fail({ code: 'forbidden' });
  if (!canSee(actor, shop)) return fail({ code: 'not_found' });
  return canTend(actor, shop) ? ok(null) : fail({ code: 'forbidden' });
}

/**
 * Makes a link by which somebody without a placard can order to a floor: a staff member's vouch, for some days and phones
 * (product.md, Who may order).
 * Errors: not_found (another's shop, or a floor that the building lacks), forbidden (runners; all shops by anyone who does
 * not own them all), busy.
 */
export async function makeOrderLink(actor: StaffActor, { floor: label, shop: slug }: OrderLinkInput): Promise<Result<MadeOrderLink>> {
  const allowed = await mayMake(actor, slug);
  if (!allowed.ok) return allowed;
  const code = randomCode(linkCodeLength);
  const codeHash = hashSecret(code);
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + linkDays * day);
  const id = randomId('lnk');
  return transact(async (tx) => {
    const floor = await tx.floor.findFirst({ where: { label, removedAt: null } });
    const shop = slug === null ? null : await tx.shop.findFirst({ where: { slug } });
    if (!floor || (slug !== null && !shop)) return refuse({ code: 'not_found' });
    await tx.orderLink.create({
      data: { id, codeHash, floorId: floor.id, shopId: shop?.id ?? null, madeBy: actor.id, madeByName: actor.name, createdAt, expiresAt },
    });
    await recordChange(tx, actor, shop?.id ?? null, { kind: 'order_link_made', subject: label, details: { shop: slug } });
    return { id, address: `${env().PUBLIC_URL}${placardPath({ floor: label, code })}` };
  });
}
