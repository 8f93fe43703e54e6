import { canSee, type StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';

/**
 * The shop, for its owner, asked again inside the transaction: of two owners who dismiss each other at once the second
 * is none any more.
 * Refuses: not_found, forbidden.
 */
export async function ownedShop(tx: Tx, actor: StaffActor, slug: string): Promise<{ id: string; nameZh: string }> {
  if (!canSee(actor, slug)) refuse({ code: 'not_found' });
  const owner = { staffId: actor.id, role: 'owner' };
  const shop = await tx.shop.findFirst({ where: { slug, memberships: { some: owner } }, select: { id: true, nameZh: true } });
  return shop ?? refuse({ code: 'forbidden' });
}

export type Person = { id: string; name: string; shopIds: readonly string[] };

/** Whether somebody owns every shop in which a person works. */
export async function ownsAllOf(tx: Tx, owner: string, person: { memberships: readonly { shopId: string }[] }): Promise<boolean> {
  const owned = await tx.membership.findMany({ where: { staffId: owner, role: 'owner' }, select: { shopId: true } });
  return person.memberships.every(({ shopId }) => owned.some((mine) => mine.shopId === shopId));
}

/**
 * Somebody of the actor's shops, for what touches the whole person: sessions and passcode. Only who owns every shop of
 * theirs may; the owner of one would else come into another through them.
 * Refuses: not_found for who works in none of the actor's shops, forbidden.
 */
export async function personOf(tx: Tx, actor: StaffActor, id: string): Promise<Person> {
  const person = await tx.staff.findUnique({ where: { id }, include: { memberships: true } });
  const shared = { staffId: actor.id, shopId: { in: person?.memberships.map(({ shopId }) => shopId) ?? [] } };
  if (!person || (await tx.membership.count({ where: shared })) === 0) refuse({ code: 'not_found' });
  if (!(await ownsAllOf(tx, actor.id, person))) refuse({ code: 'forbidden' });
  return { id, name: person.name, shopIds: person.memberships.map(({ shopId }) => shopId) };
}

/** Whose log tells of a change to a person: the one shop's where they work, else the building's. */
export const shopOfPerson = ({ shopIds }: Pick<Person, 'shopIds'>): string | null => (shopIds.length === 1 ? shopIds[0]! : null);
