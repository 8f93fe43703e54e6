import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '@/domain/staff/actor';
import { readSession } from '@/server/auth/read-session';
import { read, write } from '@/server/db';
import { hired, hireStaff, logged, rolesIn, sessionOf } from '@/server/testing/staffed-tower';
import { checksum, clerk, cook, owner, runner, useTower } from '@/server/testing/tower';
import { readStaff } from './read-staff';
import { makeInvite } from './make-invite';
import { removeFromShop } from './remove-from-shop';
import { setRole } from './set-role';

useTower();
beforeEach(hireStaff);

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a role', () => {
  it('is changed by an owner, counts at once, and is noted', async () => {
    const token = await sessionOf('clerk');
    expect(await setRole(owner, { shop: 'corner', staff: clerk.id, role: 'runner' })).toEqual(done);
    expect(await readSession(token)).toMatchObject({ roles: { corner: 'runner' } });
    expect(await logged()).toEqual(['owner role_changed clerk {"before":"clerk","now":"runner"}']);
    expect(await setRole(owner, { shop: 'corner', staff: clerk.id, role: 'runner' })).toEqual(done);
    expect(await logged()).toHaveLength(1);
  });

  it('is no business of clerks, runners, other shops’ staff, or of who says to be an owner and is none', async () => {
    const stranger = await hired('stranger', { kitchen: 'owner' });
    const liar: StaffActor = { ...clerk, roles: { corner: 'owner' } };
    const before = await checksum();
    for (const [actor, code] of [[clerk, 'forbidden'], [runner, 'forbidden'], [cook, 'not_found'], [stranger, 'not_found'], [liar, 'forbidden']] as const) {
      expect(await setRole(actor, { shop: 'corner', staff: 'stf_runner', role: 'clerk' })).toEqual(refused(code));
      if (actor !== runner) expect(await removeFromShop(actor, { shop: 'corner', staff: 'stf_runner' })).toEqual(refused(code));
    }
    expect(await setRole(owner, { shop: 'corner', staff: 'stf_cook', role: 'clerk' })).toEqual(refused('not_found'));
    expect(await removeFromShop(owner, { shop: 'corner', staff: 'stf_cook' })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('a shop keeps an owner', () => {
  // Nobody owns both shops here: what the building needs is told below.
  beforeEach(() => write((tx) => tx.membership.deleteMany({ where: { staffId: owner.id, shopId: 'shp_kitchen' } })));

  it('who can neither go nor become less while nobody else is one', async () => {
    const before = await checksum();
    expect(await setRole(owner, { shop: 'corner', staff: owner.id, role: 'clerk' })).toEqual(refused('last_owner'));
    expect(await removeFromShop(owner, { shop: 'corner', staff: owner.id })).toEqual(refused('last_owner'));
    expect(await checksum()).toBe(before);
    await setRole(owner, { shop: 'corner', staff: clerk.id, role: 'owner' });
    expect(await removeFromShop(owner, { shop: 'corner', staff: owner.id })).toEqual(done);
    expect(await rolesIn('corner')).toEqual({ clerk: 'owner', runner: 'runner' });
  });

  it.each([
    ['demote each other', (by: StaffActor, other: StaffActor) => setRole(by, { shop: 'corner', staff: other.id, role: 'clerk' })],
    ['remove each other', (by: StaffActor, other: StaffActor) => removeFromShop(by, { shop: 'corner', staff: other.id })],
    ['both go', (by: StaffActor) => removeFromShop(by, { shop: 'corner', staff: by.id })],
    ['both step down', (by: StaffActor) => setRole(by, { shop: 'corner', staff: by.id, role: 'runner' })],
  ])('when two owners %s at once', async (_, act) => {
    for (let round = 0; round < 10; round++) {
      const [one, two] = [await hired(`one-${round}`, { corner: 'owner' }), await hired(`two-${round}`, { corner: 'owner' })];
      await removeOthers(one, two);
      const results = await Promise.all(round % 2 ? [act(one, two), act(two, one)] : [act(two, one), act(one, two)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(Object.values(await rolesIn('corner')).filter((role) => role === 'owner')).toHaveLength(1);
    }
  });

  it('and of three the one who was dismissed a moment ago dismisses nobody', async () => {
    const [one, two] = [await hired('one', { corner: 'owner' }), await hired('two', { corner: 'owner' })];
    const results = await Promise.all([
      setRole(one, { shop: 'corner', staff: two.id, role: 'clerk' }),
      setRole(two, { shop: 'corner', staff: one.id, role: 'clerk' }),
    ]);
    expect(results).toEqual([done, refused('forbidden')]);
    expect(await rolesIn('corner')).toMatchObject({ owner: 'owner', one: 'owner', two: 'clerk' });
  });

  /** Leaves these two as the only owners of the corner shop. */
  async function removeOthers(one: StaffActor, two: StaffActor): Promise<void> {
    for (const { staffId } of await read().membership.findMany({ where: { shop: { slug: 'corner' }, role: 'owner' } })) {
      if (staffId !== one.id && staffId !== two.id) await removeFromShop(one, { shop: 'corner', staff: staffId });
    }
  }
});

describe('the building keeps somebody who owns every shop', () => {
  it('who can neither go nor become less, however many own each shop', async () => {
    await hired('one', { corner: 'owner' });
    await hired('other', { kitchen: 'owner' });
    const before = await checksum();
    expect(await removeFromShop(owner, { shop: 'corner', staff: owner.id })).toEqual(refused('last_building_owner'));
    expect(await setRole(owner, { shop: 'kitchen', staff: owner.id, role: 'clerk' })).toEqual(refused('last_building_owner'));
    expect(await checksum()).toBe(before);
    await hired('partner', { corner: 'owner', kitchen: 'owner' });
    expect(await removeFromShop(owner, { shop: 'corner', staff: owner.id })).toEqual(done);
  });

  it('when two who do go at once', async () => {
    const partner = await hired('partner', { corner: 'owner', kitchen: 'owner' });
    await hired('one', { corner: 'owner' });
    await hired('other', { kitchen: 'owner' });
    const results = await Promise.all([
      removeFromShop(owner, { shop: 'corner', staff: owner.id }),
      removeFromShop(partner, { shop: 'kitchen', staff: partner.id }),
    ]);
    expect(results).toEqual([done, refused('last_building_owner')]);
  });
});

describe('who is removed', () => {
  it('keeps the other shop and the session, and loses this shop at once', async () => {
    const both = await hired('both', { corner: 'clerk', kitchen: 'runner' });
    const token = await sessionOf('both');
    expect(await removeFromShop(owner, { shop: 'corner', staff: both.id })).toEqual(done);
    expect(await readSession(token)).toMatchObject({ roles: { kitchen: 'runner' } });
  });

  it('from the last shop leaves neither session nor passcode, only a name in the log', async () => {
    const token = await sessionOf('clerk');
    expect(await removeFromShop(owner, { shop: 'corner', staff: clerk.id })).toEqual(done);
    expect(await readSession(token)).toBeNull();
    expect(await read().staff.count({ where: { name: 'clerk' } })).toBe(0);
    expect(await read().session.count()).toBe(0);
    expect(await logged()).toEqual(['owner staff_removed clerk {"role":"clerk"}']);
  });

  it('may also go by oneself, from no other shop', async () => {
    expect(await removeFromShop(runner, { shop: 'kitchen', staff: runner.id })).toEqual(refused('not_found'));
    expect(await removeFromShop(runner, { shop: 'corner', staff: runner.id })).toEqual(done);
    expect(await logged()).toEqual(['runner staff_removed runner {"role":"runner"}']);
  });
});

describe('the list of staff', () => {
  it('shows an owner the people of the own shops, with the posts there, and open links', async () => {
    const partner = await hired('partner', { kitchen: 'owner' });
    await hired('both', { corner: 'runner', kitchen: 'clerk' });
    await sessionOf('cook');
    await makeInvite(partner, { shop: 'kitchen', role: 'runner' });
    await makeInvite(owner, { shop: 'corner', role: 'clerk' });
    const list = await readStaff(partner, null);
    if (!list.ok) throw new Error(list.error.code);
    expect(list.value.people.map(({ name, posts, sessions, isWhollyMine }) => [name, posts, sessions, isWhollyMine])).toEqual([
      ['both', [{ shop: 'kitchen', role: 'clerk' }], 0, false],
      ['cook', [{ shop: 'kitchen', role: 'clerk' }], 1, true],
      ['owner', [{ shop: 'kitchen', role: 'owner' }], 0, false],
      ['partner', [{ shop: 'kitchen', role: 'owner' }], 0, true],
    ]);
    expect(list.value.invites).toMatchObject([{ kind: 'join', post: { shop: 'kitchen', role: 'runner' } }]);
    const all = await readStaff(owner, null);
    expect(all.ok && all.value.people.find(({ name }) => name === 'both')?.posts).toHaveLength(2);
    const one = await readStaff(owner, 'corner');
    expect(one.ok && one.value.people.map(({ name }) => name)).toEqual(['both', 'clerk', 'owner', 'runner']);
  });

  it('is shown to nobody else', async () => {
    expect(await readStaff(clerk, null)).toEqual(refused('forbidden'));
    expect(await readStaff(clerk, 'corner')).toEqual(refused('forbidden'));
    expect(await readStaff(clerk, 'kitchen')).toEqual(refused('not_found'));
    expect(await readStaff({ ...clerk, roles: {} }, null)).toEqual(refused('forbidden'));
  });
});
