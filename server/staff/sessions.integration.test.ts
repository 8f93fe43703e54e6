import { beforeEach, describe, expect, it } from 'vitest';
import { readSession } from '@/server/auth/read-session';
import { signIn } from '@/server/auth/sign-in';
import { read } from '@/server/db';
import { hired, hireStaff, logged, sessionOf } from '@/server/testing/staffed-tower';
import { checksum, clerk, cook, owner, runner, sleepUntil, useTower } from '@/server/testing/tower';
import { changePasscode, type ChangePasscodeInput } from './change-passcode';
import { endOwnSessions, endSessionsOf } from './end-sessions';
import { readOwnSessions } from './read-own-sessions';
import { setPasscode } from './set-passcode';

useTower();
beforeEach(hireStaff);

const tablet = { id: 'tablet-tablet-tablet-tab', isNew: false };
const from = { device: tablet, address: '10.0.0.1', proofs: [] as readonly string[] };
const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });

async function passcodeOf(name: string): Promise<string> {
  const set = await setPasscode(name);
  if (!set.ok) throw new Error(set.error.code);
  return set.value.passcode;
}

describe('one’s own passcode', () => {
  const change = (more: Partial<ChangePasscodeInput> & { token: string }) =>
    changePasscode(clerk, { ...from, old: 'wrong', chosen: 'a better passcode', ...more });

  it('is changed with the old one, ends all other sessions and keeps this one and its browser known', async () => {
    const old = await passcodeOf('clerk');
    const [token, other, foreign] = [await sessionOf('clerk'), await sessionOf('clerk'), await sessionOf('cook')];
    const changed = await change({ token, old });
    expect([await readSession(token), await readSession(other), await readSession(foreign)].map(Boolean)).toEqual([true, false, true]);
    const again = { ...from, name: 'clerk', family: 'other' as const };
    expect(await signIn({ ...again, passcode: old })).toEqual(refused('wrong_passcode'));
    expect((await signIn({ ...again, passcode: 'a better passcode' })).ok).toBe(true);
    expect(changed).toEqual({ ok: true, value: { proof: expect.any(String) as string } });
    expect(await logged()).toEqual(['clerk passcode_changed clerk {"byLink":false}']);
  });

  it('is not changed without it, whoever holds the tablet, and guessing is braked', async () => {
    const old = await passcodeOf('clerk');
    const token = await sessionOf('clerk');
    const before = await checksum();
    for (let time = 0; time < 3; time++) expect(await change({ token })).toEqual(refused('wrong_passcode'));
    expect(await change({ token, old })).toEqual({ ok: false, error: { code: 'rate_limited', retryAfterSeconds: 5 } });
    expect(await checksum()).toBe(before);
    sleepUntil(5);
    expect((await change({ token, old })).ok).toBe(true);
  });

  it('is braked also for who throws the browser’s id away each time', async () => {
    await passcodeOf('clerk');
    const token = await sessionOf('clerk');
    const results = [];
    for (let time = 0; time < 102; time++) results.push(await change({ token, device: { id: `made-up-${time}`, isNew: false } }));
    expect(results.filter((result) => !result.ok && result.error.code === 'rate_limited')).toHaveLength(2);
  });

  it('that two tablets change at once is changed by one', async () => {
    const old = await passcodeOf('clerk');
    const tokens = [await sessionOf('clerk'), await sessionOf('clerk')];
    const both = await Promise.all(tokens.map((token, index) => change({ token, old, chosen: `passcode number ${index}` })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await read().session.count({ where: { staffId: clerk.id } })).toBe(1);
  });
});

describe('one’s own sessions', () => {
  it('are listed with device and last use, this one marked', async () => {
    const token = await sessionOf('clerk');
    sleepUntil(3600);
    const other = await sessionOf('clerk');
    await sessionOf('cook');
    const list = await readOwnSessions(clerk, token);
    expect(list.ok && list.value.map(({ device, since, usedAt, isThis }) => [device, since, usedAt, isThis])).toEqual([
      ['android_tablet', '2026-03-02T05:00:00.000Z', '2026-03-02T05:00:00.000Z', false],
      ['android_tablet', '2026-03-02T04:00:00.000Z', '2026-03-02T04:00:00.000Z', true],
    ]);
    expect(JSON.stringify(list)).not.toContain(other);
  });

  it('are ended one by one or all others at once, never this one', async () => {
    const [token, second, third] = [await sessionOf('clerk'), await sessionOf('clerk'), await sessionOf('clerk')];
    const list = await readOwnSessions(clerk, token);
    const ids = list.ok ? list.value : [];
    const mine = ids.find(({ isThis }) => isThis)!.id;
    expect(await endOwnSessions(clerk, { token, which: { session: mine } })).toEqual(refused('not_found'));
    const another = ids.find(({ isThis }) => !isThis)!.id;
    expect(await endOwnSessions(clerk, { token, which: { session: another } })).toEqual(done);
    expect([await readSession(second), await readSession(third)].filter(Boolean)).toHaveLength(1);
    expect(await endOwnSessions(clerk, { token, which: 'others' })).toEqual(done);
    expect(await endOwnSessions(clerk, { token, which: 'others' })).toEqual(done);
    expect(await readSession(token)).not.toBeNull();
    expect(await read().session.count()).toBe(1);
    expect(await logged()).toEqual(['clerk sessions_ended clerk {"count":1}', 'clerk sessions_ended clerk {"count":1}']);
  });

  it('of others are nobody’s to end', async () => {
    const [mine, theirs] = [await sessionOf('clerk'), await sessionOf('cook')];
    const list = await readOwnSessions(cook, theirs);
    const before = await checksum();
    expect(await endOwnSessions(clerk, { token: mine, which: { session: list.ok ? list.value[0]!.id : '' } })).toEqual(refused('not_found'));
    expect(await checksum()).toBe(before);
  });
});

describe('the sessions of a staff member', () => {
  it('are ended by who owns every shop of theirs, and by nobody else', async () => {
    const both = await hired('both', { corner: 'clerk', kitchen: 'clerk' });
    const partner = await hired('partner', { corner: 'owner' });
    const token = await sessionOf('both');
    const before = await checksum();
    expect(await endSessionsOf(partner, { staff: both.id })).toEqual(refused('forbidden'));
    expect(await endSessionsOf(clerk, { staff: runner.id })).toEqual(refused('forbidden'));
    expect(await endSessionsOf(partner, { staff: cook.id })).toEqual(refused('not_found'));
    expect(await endSessionsOf(owner, { staff: owner.id })).toEqual(refused('forbidden'));
    expect(await checksum()).toBe(before);
    expect(await endSessionsOf(owner, { staff: both.id })).toEqual(done);
    expect(await readSession(token)).toBeNull();
    expect(await logged()).toEqual(['owner sessions_ended both {"count":1}']);
    expect((await read().auditEntry.findFirstOrThrow()).shopId).toBeNull();
  });
});
