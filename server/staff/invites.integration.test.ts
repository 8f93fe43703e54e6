import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '@/domain/staff/actor';
import { readSession } from '@/server/auth/read-session';
import { signIn } from '@/server/auth/sign-in';
import { read, write } from '@/server/db';
import { hired, hireStaff, logged, rolesIn, sessionOf } from '@/server/testing/staffed-tower';
import { checksum, clerk, cook, owner, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { acceptInvite } from './accept-invite';
import { joinByInvite, type JoinInput } from './join-by-invite';
import { makeInvite } from './make-invite';
import { makePasscodeLink } from './make-passcode-link';
import { readInvite } from './read-invite';
import { removeFromShop } from './remove-from-shop';
import { revokeInvite } from './revoke-invite';
import { setRole } from './set-role';
import { takePasscodeLink } from './take-passcode-link';

useTower();
beforeEach(hireStaff);

const hour = 3600;
const refused = (code: string, more: object = {}) => ({ ok: false, error: { code, ...more } });
const over = (reason: string) => refused('invite_over', { reason });

async function invited(by: StaffActor = owner, shop = 'corner', role: 'owner' | 'clerk' | 'runner' = 'clerk') {
  const made = await makeInvite(by, { shop, role });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const join = (token: string, more: Partial<JoinInput> = {}) =>
  joinByInvite({ token, name: 'mei', passcode: 'eight characters', locale: 'en', device: 'phone', family: 'android_phone', ...more });

describe('an invitation', () => {
  it('lets somebody in who chooses a name and a passcode, and signs them in', async () => {
    const { token } = await invited();
    expect(await readInvite(null, { token })).toMatchObject({ ok: true, value: { kind: 'join', role: 'clerk', shop: { slug: 'corner', floor: '20' }, signedInAs: null } });
    const joined = await join(token);
    if (!joined.ok) throw new Error(joined.error.code);
    expect(await readSession(joined.value.token)).toMatchObject({ name: 'mei', locale: 'en', roles: { corner: 'clerk' } });
    const again = { name: ' Mei ', passcode: 'eight characters', device: { id: 'phone', isNew: false }, address: '10.0.0.1', proofs: [joined.value.proof], family: 'iphone' } as const;
    expect((await signIn(again)).ok).toBe(true);
    expect(await logged()).toEqual(['owner invite_made 小铺 {"role":"clerk"}', 'mei staff_joined mei {"role":"clerk"}']);
  });

  it('is known to nobody who reads the database', async () => {
    const { token } = await invited();
    expect(JSON.stringify([await read().invite.findMany(), await read().auditEntry.findMany()])).not.toContain(token);
  });

  it('is good once, also where two phones open it at once', async () => {
    for (let round = 0; round < 10; round++) {
      const { token } = await invited();
      const both = await Promise.all(['a', 'b', 'c'].map((letter) => join(token, { name: `mei-${round}-${letter}` })));
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.filter(({ ok }) => !ok)).toEqual([over('used'), over('used')]);
      expect(await read().staff.count({ where: { name: { startsWith: `mei-${round}-` } } })).toBe(1);
      expect(await join(token, { name: 'late' })).toEqual(over('used'));
    }
  });

  it('goes to one of two when somebody joins anew while another takes it signed in', async () => {
    const { token } = await invited();
    const both = await Promise.all([join(token), acceptInvite(cook, { token })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.keys(await rolesIn('corner'))).toHaveLength(4);
  });

  it('ends after three days, and not before', async () => {
    const [early, late] = [await invited(), await invited()];
    sleepUntil(72 * hour - 1);
    expect((await join(early.token)).ok).toBe(true);
    sleepUntil(72 * hour);
    expect(await readInvite(null, late)).toEqual(over('expired'));
    expect(await join(late.token, { name: 'late' })).toEqual(over('expired'));
    expect(await acceptInvite(cook, late)).toEqual(over('expired'));
  });

  it('that was taken back does nothing; one that was used cannot be taken back', async () => {
    const [one, other] = [await invited(), await invited()];
    expect(await revokeInvite(owner, { invite: one.id })).toEqual({ ok: true, value: null });
    expect(await join(one.token)).toEqual(over('unknown'));
    await join(other.token);
    const before = await checksum();
    expect(await revokeInvite(owner, { invite: other.id })).toEqual(over('used'));
    expect(await revokeInvite(owner, { invite: one.id })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it('with a name that somebody has uses nothing up', async () => {
    const { token } = await invited();
    const before = await checksum();
    expect(await join(token, { name: 'clerk' })).toEqual(refused('name_taken'));
    expect(await checksum()).toBe(before);
    expect((await join(token)).ok).toBe(true);
  });

  it('gives who is signed in a further shop, and is not used up by who has it already', async () => {
    const { token } = await invited();
    expect(await readInvite(clerk, { token })).toMatchObject({ value: { signedInAs: 'clerk' } });
    expect(await acceptInvite(clerk, { token })).toEqual(refused('already_member'));
    expect(await acceptInvite(cook, { token })).toEqual({ ok: true, value: null });
    expect(await rolesIn('corner')).toMatchObject({ cook: 'clerk' });
    expect((await logged()).at(-1)).toBe('cook staff_joined cook {"role":"clerk"}');
  });

  it.each([
    ['another is demoted', (partner: StaffActor) => setRole(owner, { shop: 'corner', staff: partner.id, role: 'clerk' })],
    ['another is removed', (partner: StaffActor) => removeFromShop(owner, { shop: 'corner', staff: partner.id })],
    ['the rows were changed by hand', () => write((tx) => tx.membership.deleteMany({ where: { staffId: 'stf_partner' } }))],
  ])('is worth nothing once its maker is no owner: %s', async (_, dismiss) => {
    const partner = await hired('partner', { corner: 'owner' });
    const { token } = await invited(partner, 'corner', 'owner');
    await dismiss(partner);
    expect(await join(token)).toEqual(over('unknown'));
    expect(await read().staff.count({ where: { name: 'mei' } })).toBe(0);
  });

  it('is made by owners only, and by those of the shop', async () => {
    const { id } = await invited();
    const before = await checksum();
    for (const [actor, code] of [[clerk, 'forbidden'], [runner, 'forbidden'], [cook, 'not_found']] as const) {
      expect(await makeInvite(actor, { shop: 'corner', role: 'runner' })).toEqual(refused(code));
      expect((await revokeInvite(actor, { invite: id })).ok).toBe(false);
    }
    expect(await makeInvite({ ...clerk, roles: { corner: 'owner' } }, { shop: 'corner', role: 'owner' })).toEqual(refused('forbidden'));
    expect(await makeInvite(owner, { shop: 'nowhere', role: 'clerk' })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });

  it('twenty may wait at once in one shop; used and old ones do not count', async () => {
    const made = [];
    for (let count = 0; count < 20; count++) made.push(await invited());
    expect(await makeInvite(owner, { shop: 'corner', role: 'clerk' })).toEqual(refused('too_many_links', { most: 20 }));
    expect((await makeInvite(owner, { shop: 'kitchen', role: 'clerk' })).ok).toBe(true);
    await join(made[0]!.token);
    expect((await makeInvite(owner, { shop: 'corner', role: 'clerk' })).ok).toBe(true);
    sleepUntil(72 * hour);
    expect((await makeInvite(owner, { shop: 'corner', role: 'clerk' })).ok).toBe(true);
  });
});

describe('a link for a new passcode', () => {
  const take = (token: string, passcode = 'a new passcode') => takePasscodeLink({ token, passcode, device: 'phone', family: 'iphone' });
  async function linked(by: StaffActor = owner, staff = 'stf_clerk') {
    const made = await makePasscodeLink(by, { staff });
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  }

  it('sets it once, ends every session and begins one', async () => {
    const { token } = await linked();
    const lost = await sessionOf('clerk');
    expect(await readInvite(null, { token })).toEqual({ ok: true, value: { kind: 'reset', name: 'clerk' } });
    const [one, two] = await Promise.all([take(token), take(token)]);
    expect([one.ok, two.ok].sort()).toEqual([false, true]);
    const taken = one.ok ? one : two;
    expect(taken.ok && (await readSession(taken.value.token))).toMatchObject({ name: 'clerk' });
    expect(await readSession(lost)).toBeNull();
    expect(await read().session.count({ where: { staffId: 'stf_clerk' } })).toBe(1);
    expect(await logged()).toEqual(['owner passcode_link_made clerk {}', 'clerk passcode_changed clerk {"byLink":true}']);
  });

  it('ends after a day, and when a newer one is made', async () => {
    const first = await linked();
    const second = await linked();
    expect(await take(first.token)).toEqual(over('unknown'));
    sleepUntil(24 * hour);
    expect(await take(second.token)).toEqual(over('expired'));
  });

  it('opens no shop, and an invitation sets no passcode', async () => {
    const [reset, invite] = [await linked(), await invited()];
    const before = await checksum();
    expect(await acceptInvite(cook, reset)).toEqual(over('unknown'));
    expect(await join(reset.token)).toEqual(over('unknown'));
    expect(await take(invite.token)).toEqual(over('unknown'));
    expect(await checksum()).toBe(before);
  });

  it('is for who works in one’s own shops only, and never for oneself', async () => {
    const both = await hired('both', { corner: 'clerk', kitchen: 'clerk' });
    const partner = await hired('partner', { corner: 'owner' });
    const before = await checksum();
    expect(await makePasscodeLink(partner, { staff: both.id })).toEqual(refused('forbidden'));
    expect(await makePasscodeLink(partner, { staff: 'stf_owner' })).toEqual(refused('forbidden'));
    expect(await makePasscodeLink(partner, { staff: 'stf_cook' })).toEqual(refused('not_found'));
    expect(await makePasscodeLink(partner, { staff: 'nobody' })).toEqual(refused('not_found'));
    expect(await makePasscodeLink(clerk, { staff: 'stf_runner' })).toEqual(refused('forbidden'));
    expect(await makePasscodeLink(owner, { staff: owner.id })).toEqual(refused('forbidden'));
    expect(await checksum()).toBe(before);
    expect((await makePasscodeLink(owner, { staff: both.id })).ok).toBe(true);
  });

  it('does nothing any more when its person has come to work for somebody else', async () => {
    const partner = await hired('partner', { corner: 'owner' });
    const { token } = await linked(partner);
    const invite = await invited(owner, 'kitchen', 'owner');
    expect((await acceptInvite(clerk, invite)).ok).toBe(true);
    expect(await take(token)).toEqual(over('unknown'));
  });
});
