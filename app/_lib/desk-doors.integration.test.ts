import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ok } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { read, write } from '@/server/db';
import { saveSettings } from '@/server/building/save-settings';
import { pauseShop } from '@/server/menu/pause-shop';
import { setPasscode } from '@/server/staff/set-passcode';
import { checksum, mondayNoon, sleepUntil, useTower } from '@/server/testing/tower';
import { perform } from './action';
import { anyone, staff } from './authorise';
import { type Cookie, cookieHeader } from './cookie-jar';
import { get } from './get';
import { closeSession, openSession } from './open-session';
import { pauseShopSchema, saveSettingsSchema, signInSchema, signOutSchema } from './schemas/desk';

useTower();

const home = 'http://localhost:3000';

/** A browser: it keeps its cookies from one action to the next. */
function browser() {
  const cookies = new Map<string, string>();
  const changed: Cookie[] = [];
  const headers = () => new Headers({ origin: home, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') });
  const set = (cookie: Cookie) => {
    changed.push(cookie);
    if (cookie.maxAge === 0) cookies.delete(cookie.name);
    else cookies.set(cookie.name, cookie.value);
  };
  return { headers, cookies, changed, request: () => ({ headers: headers(), jar: { set }, drop: () => undefined }) };
}
type Browser = ReturnType<typeof browser>;

const signIn = (from: Browser, input: unknown) =>
  perform({ name: 'signIn', input: signInSchema, authorise: anyone, run: (_, typed, exchange) => openSession(typed, exchange) }, from.request(), input);
const signOut = (from: Browser) =>
  perform({ name: 'signOut', input: signOutSchema, authorise: anyone, run: (_actor, _input, exchange) => closeSession(exchange) }, from.request(), {});
const pause = (from: Browser, input: unknown) =>
  perform({ name: 'pauseShop', input: pauseShopSchema, authorise: staff, run: pauseShop }, from.request(), input);
const settings = (from: Browser, input: unknown) =>
  perform({ name: 'saveSettings', input: saveSettingsSchema, authorise: staff, run: saveSettings }, from.request(), input);
const whoami = get({ name: 'whoami', input: z.strictObject({}), authorise: staff, run: async (actor: StaffActor) => ok(actor.name) });
const look = (from: Browser) => whoami(new Request(`${home}/x`, { headers: from.headers() }), { params: undefined });

async function signedIn(name: string): Promise<Browser> {
  const set = await setPasscode(name);
  const from = browser();
  if (!set.ok || !(await signIn(from, { name, passcode: set.value.passcode })).ok) throw new Error('no sign-in');
  return from;
}

const done = { ok: true, value: null };
const signedOut = { ok: false, error: { code: 'signed_out' } };

describe('a session in a browser', () => {
  it('comes as a cookie that no script reads and no other site brings along, and answers nothing else', async () => {
    const set = await setPasscode('clerk');
    const from = browser();
    expect(await signIn(from, { name: 'clerk', passcode: set.ok && set.value.passcode })).toEqual(done);
    const cookie = from.changed.find(({ name }) => name === 'upstairs_desk')!;
    expect(cookieHeader(cookie, true)).toMatch(/^upstairs_desk=[\w-]{32}; Path=\/desk; Max-Age=34560000; HttpOnly; SameSite=Strict; Secure$/);
    expect(cookieHeader(cookie, false)).not.toContain('Secure');
    expect(await (await look(from)).json()).toBe('clerk');
  });

  it('gives a browser its id at the first try, also when the passcode was wrong, but no session', async () => {
    const from = browser();
    expect(await signIn(from, { name: 'clerk', passcode: 'wrong' })).toEqual({ ok: false, error: { code: 'wrong_passcode' } });
    expect([...from.cookies.keys()]).toEqual(['upstairs_device']);
  });

  it('keeps the proofs of the last eight people, and keeps them after signing out', async () => {
    const from = await signedIn('clerk');
    const first = from.cookies.get('upstairs_known');
    const set = await setPasscode('cook');
    await signIn(from, { name: 'cook', passcode: set.ok && set.value.passcode });
    expect(from.cookies.get('upstairs_known')?.split('.')).toEqual([expect.stringMatching(/^[\w-]{43}$/), first]);
    from.cookies.set('upstairs_known', Array.from({ length: 12 }, (_, index) => `p${index}`).join('.'));
    await signIn(from, { name: 'cook', passcode: set.ok && set.value.passcode });
    expect(from.cookies.get('upstairs_known')?.split('.')).toHaveLength(8);
    await signOut(from);
    expect(from.cookies.has('upstairs_known')).toBe(true);
  });

  it('ends with signing out, in the browser and in the database', async () => {
    const from = await signedIn('clerk');
    const stolen = browser();
    stolen.cookies.set('upstairs_desk', from.cookies.get('upstairs_desk')!);
    expect((await look(stolen)).status).toBe(200);
    expect(await signOut(from)).toEqual(done);
    expect(from.cookies.has('upstairs_desk')).toBe(false);
    expect((await look(stolen)).status).toBe(401);
    expect(await signOut(from)).toEqual(done);
  });

  it('is prolonged by what is done, never by what is looked at', async () => {
    const from = await signedIn('owner');
    const end = async () => (await read().session.findFirstOrThrow()).expiresAt;
    const before = await end();
    sleepUntil(3 * 24 * 3600);
    await look(from);
    expect(await end()).toEqual(before);
    await pause(from, { shop: 'corner', until: null });
    expect((await end()).getTime()).toBeGreaterThan(before.getTime());
  });

  it('is asked for by every step: none, a made-up or an ended one changes nothing', async () => {
    const from = browser();
    const before = await checksum();
    const input = { shop: 'corner', until: 'next_opening' };
    expect(await pause(from, input)).toEqual(signedOut);
    from.cookies.set('upstairs_desk', 'a'.repeat(32));
    expect(await pause(from, input)).toEqual(signedOut);
    from.cookies.set('upstairs_desk', '');
    expect(await pause(from, input)).toEqual(signedOut);
    expect(await checksum()).toBe(before);
  });

  it('has the roles of the moment: who was dismissed is staff of nothing with the same cookie', async () => {
    await write((tx) => tx.membership.create({ data: { staffId: 'stf_clerk', shopId: 'shp_corner', role: 'clerk' } }));
    const from = await signedIn('clerk');
    const until = new Date(mondayNoon.getTime() + 60_000).toISOString();
    expect(await pause(from, { shop: 'corner', until })).toEqual(done);
    await write((tx) => tx.membership.deleteMany());
    expect(await pause(from, { shop: 'corner', until: null })).toEqual({ ok: false, error: { code: 'not_found' } });
  });
});

describe('what the desk sends', () => {
  it.each([
    ['a passcode of a megabyte', signIn, { name: 'clerk', passcode: 'x'.repeat(1_000_000) }, 'passcode'],
    ['no name', signIn, { name: '  ', passcode: 'x' }, 'name'],
    ['a pause until some day', pause, { shop: 'corner', until: 'tomorrow' }, 'until'],
    ['a pause for the shop ../', pause, { shop: '../', until: null }, 'shop'],
    ['a collection code that no camera reads', settings, { shop: 'corner', collectionCode: 'x'.repeat(513) }, 'collectionCode'],
    ['two settings at once', settings, { shop: 'corner', collectionCode: null, requiresScan: false }, ''],
    ['a price beside a setting', settings, { requiresScan: false, price: 1 }, 'price'],
  ])('%s is refused by its field, and changes nothing', async (_, send, input: unknown, field) => {
    const from = await signedIn('owner');
    const before = await checksum();
    const result = await send(from, input);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(!result.ok && result.error.code === 'invalid' && Object.keys(result.error.fields)).toContain(field);
    expect(await checksum()).toBe(before);
  });

  it('a collection code of white space is none', async () => {
    await write((tx) => tx.membership.create({ data: { staffId: 'stf_owner', shopId: 'shp_corner', role: 'owner' } }));
    expect(await settings(await signedIn('owner'), { shop: 'corner', collectionCode: '  ' })).toEqual(done);
    expect(await read().shop.findFirst({ where: { slug: 'corner' } })).toMatchObject({ collectionCode: null });
  });
});
