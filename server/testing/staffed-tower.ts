import type { Role, StaffActor } from '@/domain/staff/actor';
import { beginSession } from '@/server/auth/begin-session';
import { read, write } from '@/server/db';

/** What each person of the small tower is, as rows: the actors of tower.ts say so only of themselves. */
const posts: readonly [name: string, shop: string, role: Role][] = [
  ['owner', 'corner', 'owner'],
  ['owner', 'kitchen', 'owner'],
  ['clerk', 'corner', 'clerk'],
  ['runner', 'corner', 'runner'],
  ['cook', 'kitchen', 'clerk'],
];

/** Gives the people of the small tower their posts. */
export const hireStaff = (): Promise<unknown> =>
  write((tx) => tx.membership.createMany({ data: posts.map(([name, shop, role]) => ({ staffId: `stf_${name}`, shopId: `shp_${shop}`, role })) }));

/** One more person with posts, as an actor. */
export async function hired(name: string, roles: Record<string, Role>): Promise<StaffActor> {
  const id = `stf_${name}`;
  await write(async (tx) => {
    await tx.staff.create({ data: { id, name, passcodeHash: 'no passcode' } });
    await tx.membership.createMany({ data: Object.entries(roles).map(([shop, role]) => ({ staffId: id, shopId: `shp_${shop}`, role })) });
  });
  return { kind: 'staff', id, name, locale: 'zh', roles };
}

/** The token of a session of somebody, begun now. */
export const sessionOf = async (name: string): Promise<string> =>
  (await write((tx) => beginSession(tx, `stf_${name}`, 'android_tablet'))).token;

/** Everybody's role in a shop, by name. */
export async function rolesIn(shop: string): Promise<Record<string, string>> {
  const rows = await read().membership.findMany({ where: { shop: { slug: shop } }, include: { staff: true }, orderBy: { staffId: 'asc' } });
  return Object.fromEntries(rows.map(({ staff, role }) => [staff.name, role]));
}

/** The log in short: who, what, about whom. */
export const logged = async (): Promise<string[]> =>
  (await read().auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ staffName, kind, subject, detailsJson }) => `${staffName} ${kind} ${subject} ${detailsJson}`);
