import { fail, ok, type Result } from '@/domain/result';
import { canSee, type Role, shopsOwned, type StaffActor } from '@/domain/staff/actor';
import type { OpenInvite, StaffList, StaffMember } from '@/domain/staff/staff-list';
import { now } from '@/server/clock';
import { read } from '@/server/db';

/** The shops whose staff is asked for: one, or all that this person owns. Null: it is not theirs to see. */
export function shopsAsked(actor: StaffActor, shop: string | null): Result<readonly string[]> {
  if (shop !== null && !canSee(actor, shop)) return fail({ code: 'not_found' });
  const owned = shopsOwned(actor).filter((slug) => shop === null || slug === shop);
  return owned.length > 0 ? ok(owned) : fail({ code: 'forbidden' });
}

async function readPeople(actor: StaffActor, slugs: readonly string[]): Promise<StaffMember[]> {
  const rows = await read().staff.findMany({
    where: { memberships: { some: { shop: { slug: { in: [...slugs] } } } } },
    orderBy: { name: 'asc' },
    include: {
      memberships: { include: { shop: { select: { slug: true } } }, orderBy: { shop: { position: 'asc' } } },
      _count: { select: { sessions: { where: { expiresAt: { gt: now() } } } } },
    },
  });
  const owned = shopsOwned(actor);
  return rows.map(({ id, name, seenAt, memberships, _count }) => ({
    id,
    name,
    posts: memberships.flatMap(({ shop, role }) => (slugs.includes(shop.slug) ? [{ shop: shop.slug, role: role as Role }] : [])),
    seenAt: seenAt?.toISOString() ?? null,
    sessions: _count.sessions,
    isWhollyMine: memberships.every(({ shop }) => owned.includes(shop.slug)),
  }));
}

async function readInvites(slugs: readonly string[], people: readonly StaffMember[]): Promise<OpenInvite[]> {
  const mine = people.filter(({ isWhollyMine }) => isWhollyMine).map(({ id }) => id);
  const rows = await read().invite.findMany({
    where: { usedAt: null, expiresAt: { gt: now() }, OR: [{ shop: { slug: { in: [...slugs] } } }, { staffId: { in: mine } }] },
    orderBy: { expiresAt: 'asc' },
    include: { shop: { select: { slug: true } }, staff: { select: { name: true } } },
  });
  return rows.map(({ id, expiresAt, shop, role, staff }) => {
    const link = { id, expiresAt: expiresAt.toISOString() };
    return staff ? { ...link, kind: 'reset', name: staff.name } : { ...link, kind: 'join', post: { shop: shop!.slug, role: role as Role } };
  });
}

/**
 * Who works in a shop, or in all shops that this person owns, and the links that nobody has used yet.
 * @returns `not_found` for a shop that one may not see, `forbidden` to who owns none of them.
 */
export async function readStaff(actor: StaffActor, shop: string | null): Promise<Result<StaffList>> {
  const slugs = shopsAsked(actor, shop);
  if (!slugs.ok) return slugs;
  const people = await readPeople(actor, slugs.value);
  return ok({ people, invites: await readInvites(slugs.value, people) });
}
