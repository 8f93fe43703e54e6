import { describe, expect, it } from 'vitest';
import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { setPasscode } from '@/server/staff/set-passcode';
import { sleepUntil, useTower } from '@/server/testing/tower';
import { readSession, renewSession } from './read-session';
import { signIn, type SignedIn, type SignInInput } from './sign-in';
import { beginTry, triesForAddress, triesForName } from './sign-in-brakes';
import { signOut } from './sign-out';

useTower();

const day = 24 * 3600;
const tablet = { id: 'tablet-tablet-tablet-tab', isNew: false };
const phone = { id: 'phone-phone-phone-phone-', isNew: false };
const nat = '203.0.113.7';

async function passcodeOf(name: string): Promise<string> {
  const set = await setPasscode(name);
  if (!set.ok) throw new Error(`no such person: ${name}`);
  return set.value.passcode;
}

const attempt = (change: Partial<SignInInput> = {}) =>
  signIn({ name: 'clerk', passcode: 'wrong', device: tablet, address: nat, proofs: [], family: 'android_tablet', ...change });

async function signedIn(change: Partial<SignInInput>): Promise<SignedIn> {
  const result = await attempt(change);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const wrong = { ok: false, error: { code: 'wrong_passcode' } };
const mustWait = (seconds: number) => ({ ok: false, error: { code: 'rate_limited', retryAfterSeconds: seconds } });

describe('signing in', () => {
  it('begins a session with the roles of that person, and stores only the hash of its token', async () => {
    await write((tx) => tx.membership.create({ data: { staffId: 'stf_clerk', shopId: 'shp_corner', role: 'clerk' } }));
    const { token } = await signedIn({ passcode: await passcodeOf('clerk') });
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(192);
    expect(await readSession(token)).toEqual({ kind: 'staff', id: 'stf_clerk', name: 'clerk', locale: 'zh', roles: { corner: 'clerk' } });
    expect(JSON.stringify(await read().session.findMany())).not.toContain(token);
    expect(await readSession(`${token.slice(0, -1)}~`)).toBeNull();
  });

  it('takes the name as people type it', async () => {
    const passcode = await passcodeOf('clerk');
    expect((await attempt({ name: '  ＣＬＥＲＫ ', passcode })).ok).toBe(true);
  });

  it('answers an unknown name and a wrong passcode alike', async () => {
    await passcodeOf('clerk');
    expect(await attempt()).toEqual(wrong);
    expect(await attempt({ name: 'nobody' })).toEqual(wrong);
    expect(await read().session.count()).toBe(0);
  });

  it('leaves no session to a passcode that is changed while it is being verified', async () => {
    const passcode = await passcodeOf('clerk');
    const pending = attempt({ passcode });
    await read().staff.count();
    await write((tx) => tx.staff.update({ where: { name: 'clerk' }, data: { passcodeHash: 'changed' } }));
    expect(await pending).toEqual(wrong);
    expect(await read().session.count()).toBe(0);
  });
});

describe('a session', () => {
  it('ends two weeks after its last step, and looking is not a step', async () => {
    const { token } = await signedIn({ passcode: await passcodeOf('clerk') });
    sleepUntil(10 * day);
    expect(await readSession(token)).not.toBeNull();
    sleepUntil(14 * day);
    expect(await readSession(token)).toBeNull();
    expect(await renewSession(token)).toBeNull();
  });

  it('goes on while it is used, and is written at most once in ten minutes, with when its person was seen', async () => {
    const { token, expiresAt } = await signedIn({ passcode: await passcodeOf('clerk') });
    sleepUntil(599);
    await renewSession(token);
    expect(await read().session.findFirst()).toMatchObject({ expiresAt, device: 'android_tablet' });
    sleepUntil(10 * day);
    await renewSession(token);
    expect((await read().staff.findUniqueOrThrow({ where: { name: 'clerk' } })).seenAt).toEqual(now());
    sleepUntil(23 * day);
    expect(await readSession(token)).not.toBeNull();
  });

  it('is gone after signing out, and its token with it', async () => {
    const { token } = await signedIn({ passcode: await passcodeOf('clerk') });
    expect(await signOut(token)).toEqual({ ok: true, value: null });
    expect(await readSession(token)).toBeNull();
    expect(await read().session.count()).toBe(0);
    expect((await signOut(token)).ok).toBe(true);
  });

  it('ends everywhere with a new passcode, which is the only one that fits then', async () => {
    const old = await passcodeOf('clerk');
    const [a, b] = [await signedIn({ passcode: old }), await signedIn({ passcode: old, device: phone })];
    const other = await signedIn({ name: 'cook', passcode: await passcodeOf('cook') });
    const passcode = await passcodeOf(' Clerk ');
    expect([await readSession(a.token), await readSession(b.token)]).toEqual([null, null]);
    expect(await readSession(other.token)).not.toBeNull();
    expect(await attempt({ passcode: old })).toEqual(wrong);
    expect((await attempt({ passcode })).ok).toBe(true);
    expect(await setPasscode('nobody')).toEqual({ ok: false, error: { code: 'not_found' } });
  });
});

describe('wrong passcodes', () => {
  it('make that browser wait, longer each time, until the right one clears the slate', async () => {
    const passcode = await passcodeOf('clerk');
    for (let time = 0; time < 3; time++) expect(await attempt()).toEqual(wrong);
    expect(await attempt({ passcode })).toEqual(mustWait(5));
    sleepUntil(5);
    expect(await attempt()).toEqual(wrong);
    expect(await attempt({ passcode })).toEqual(mustWait(10));
    sleepUntil(15);
    expect((await attempt({ passcode })).ok).toBe(true);
    for (let time = 0; time < 2; time++) expect(await attempt()).toEqual(wrong);
    expect((await attempt({ passcode })).ok).toBe(true);
  });

  it('tried at the same time do not slip through before the first answer', async () => {
    await passcodeOf('clerk');
    const results = await Promise.all(Array.from({ length: 30 }, () => attempt({ device: phone })));
    expect(results.filter((result) => !result.ok && result.error.code === 'wrong_passcode')).toHaveLength(3);
  });

  it('on a phone lock out neither the tablet beside it, nor another name on that phone, nor the building', async () => {
    const passcode = await passcodeOf('clerk');
    const cooks = await passcodeOf('cook');
    for (let time = 0; time < 400; time++) await attempt({ device: phone });
    expect((await attempt({ device: tablet, passcode })).ok).toBe(true);
    expect((await attempt({ name: 'cook', device: phone, passcode: cooks })).ok).toBe(true);
    expect(await attempt({ device: phone, passcode })).toMatchObject({ error: { code: 'rate_limited' } });
  });

  it('of a phone that throws its id away are braked together; a tablet that has a proof goes on', async () => {
    const passcode = await passcodeOf('clerk');
    const { proof } = await signedIn({ passcode });
    const stranger = (index: number) => ({ id: `stranger-${index}-stranger-str`, isNew: false });
    const storm = await Promise.all(Array.from({ length: triesForName + 20 }, (_, index) => attempt({ device: stranger(index) })));
    expect(storm.filter((result) => !result.ok && result.error.code === 'rate_limited')).toHaveLength(20);
    expect((await attempt({ passcode, proofs: ['another', proof] })).ok).toBe(true);
    expect(await attempt({ passcode, proofs: ['forged'] })).toMatchObject({ error: { code: 'rate_limited' } });
    expect(await attempt({ passcode, device: phone, proofs: [proof] })).toMatchObject({ error: { code: 'rate_limited' } });
    expect((await attempt({ passcode, device: phone, address: '198.51.100.1' })).ok).toBe(true);
  });

  it('for ever new names from one address are braked too', async () => {
    const strange = (index: number) => ({ name: `n${index}`, device: { id: `d${index}`, isNew: false }, address: nat, known: false });
    for (let index = 0; index < triesForAddress; index++) expect(await beginTry(strange(index))).toBe(0);
    expect(await beginTry(strange(triesForAddress))).toBeGreaterThan(0);
    expect(await beginTry({ ...strange(0), name: 'clerk', device: tablet, known: true })).toBe(0);
  });

  it('of browsers that bring no id share one wait per address', async () => {
    await passcodeOf('clerk');
    const fresh = (index: number) => ({ id: `fresh-${index}`, isNew: true });
    for (let time = 0; time < 3; time++) expect(await attempt({ device: fresh(time) })).toEqual(wrong);
    expect(await attempt({ device: fresh(3) })).toEqual(mustWait(5));
    expect(await attempt({ device: fresh(4), address: '198.51.100.1' })).toEqual(wrong);
  });
});
