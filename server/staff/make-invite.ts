import type { Result } from '@/domain/result';
import type { Role, StaffActor } from '@/domain/staff/actor';
import type { MadeInvite } from '@/domain/staff/invite';
import { linkHours } from '@/domain/staff/staff-limits';
import { transact } from '@/server/transact';
import { addLink } from './add-link';
import { ownedShop } from './owner-authority';
import { recordChange } from './record-change';

/**
 * Makes a link that gives a role in one's shop to whoever opens it first, within three days.
 * @returns its token, which stands nowhere else; `not_found`, `forbidden`, `too_many_links`.
 */
export const makeInvite = (actor: StaffActor, { shop: slug, role }: { shop: string; role: Role }): Promise<Result<MadeInvite>> =>
  transact(async (tx) => {
    const shop = await ownedShop(tx, actor, slug);
    const made = await addLink(tx, actor, { shopId: shop.id, role }, linkHours.join);
    await recordChange(tx, actor, shop.id, { kind: 'invite_made', subject: shop.nameZh, details: { role } });
    return made;
  });
