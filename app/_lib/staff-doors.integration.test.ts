import { beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Result } from '@/domain/result';
import { read } from '@/server/db';
import { acceptInvite } from '@/server/staff/accept-invite';
import { makeInvite } from '@/server/staff/make-invite';
import { readInvite } from '@/server/staff/read-invite';
import { setPasscode } from '@/server/staff/set-passcode';
import { setRole } from '@/server/staff/set-role';
import { hireStaff } from '@/server/testing/staffed-tower';
import { checksum, owner, useTower } from '@/server/testing/tower';
import { perform } from './action';
import { anyone, type Authorise, staff, staffIfAny } from './authorise';
import type { Cookie, Exchange } from './cookie-jar';
import { openSession } from './open-session';
import { changeOwnPasscode, closeOtherSessions, openByInvite, openByPasscodeLink } from './own-session';
import { signInSchema } from './schemas/desk';
import { changePasscodeSchema, endSessionsSchema, joinSchema, linkSchema, makeInviteSchema, newPasscodeSchema, setRoleSchema } from './schemas/staff';

useTower();
beforeEach(hireStaff);

const home = 'http://localhost:3000';

/** A browser that keeps its cookies from one door to the next. */
function browser(userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)') {
  const cookies = new Map<string, string>();
  const jar = { set: ({ name, value, maxAge }: Cookie) => void (maxAge === 0 ? cookies.delete(name) : cookies.set(name, value)) };
  const request = () => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    return { headers: new Headers({ origin: home, 'user-agent': userAgent, cookie }), jar, drop: () => undefined };
  };
  return { cookies, request };
}
type Browser = ReturnType<typeof browser>;

/** A door as its action file makes it. */
const door =
  <I, A, T>(input: z.ZodType<I>, authorise: Authorise<A>, run: (actor: A, input: I, exchange: Exchange) => Promise<Result<T>>) =>
  (from: Browser, sent: unknown) =>
    perform({ name: 'door', input, authorise, run }, from.request(), sent);

const join = door(joinSchema, anyone, (_, typed, exchange) => openByInvite(typed, exchange));
const reset = door(newPasscodeSchema, anyone, (_, typed, exchange) => openByPasscodeLink(typed, exchange));
const look = door(linkSchema, staffIfAny, readInvite);
const accept = door(linkSchema, staff, acceptInvite);
const invite = door(makeInviteSchema, staff, makeInvite);
const role = door(setRoleSchema, staff, setRole);
const passcode = door(changePasscodeSchema, staff, changeOwnPasscode);
const endSessions = door(endSessionsSchema, staff, closeOtherSessions);
const signIn = door(signInSchema, anyone, (_, typed, exchange) => openSession(typed, exchange));

const done = { ok: true, value: null };

async function linked(): Promise<string> {
  const made = await makeInvite(owner, { shop: 'corner', role: 'clerk' });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.token;
}

async function signedIn(name: string): Promise<Browser> {
  const [set, from] = [await setPasscode(name), browser()];
  if (!set.ok || !(await signIn(from, { name, passcode: set.value.passcode })).ok) throw new Error('no sign-in');
  return from;
}

const newcomer = { name: ' ＭＥＩ ', passcode: '  four green apples ', locale: 'zh' };

describe('joining over the door', () => {
  it('leaves a session and a proof in the browser, and tells its page nothing of them', async () => {
    const [token, from] = [await linked(), browser()];
    expect(await join(from, { token, ...newcomer })).toEqual(done);
    expect([...from.cookies.keys()].sort()).toEqual(['upstairs_desk', 'upstairs_device', 'upstairs_known']);
    expect(await read().session.findFirst({ include: { staff: true } })).toMatchObject({ device: 'iphone', staff: { name: 'mei' } });
    expect(await signIn(browser(), { name: 'Mei', passcode: 'four green apples' })).toEqual(done);
  });

  it('says to who is signed in as whom they could join', async () => {
    const token = await linked();
    expect(await look(browser(), { token })).toMatchObject({ value: { signedInAs: null } });
    const from = await signedIn('cook');
    expect(await look(from, { token })).toMatchObject({ value: { signedInAs: 'cook' } });
    expect(await accept(from, { token })).toEqual(done);
    expect(await accept(browser(), { token })).toMatchObject({ error: { code: 'signed_out' } });
  });

  it.each([
    ['a passcode of seven characters', { passcode: 'seven77' }, 'passcode'],
    ['eight, of which two are white space', { passcode: ' seven7 ' }, 'passcode'],
    ['a passcode of a megabyte', { passcode: 'x'.repeat(1_000_000) }, 'passcode'],
    ['no name', { name: ' \u200b ' }, 'name'],
    ['a name of a page', { name: 'x'.repeat(33) }, 'name'],
    ['a name that is short until it is unfolded', { name: 'ﷺ'.repeat(3) }, 'name'],
    ['a name of markup', { name: '<b>mei' }, 'name'],
    ['a name with a bell', { name: 'm\u0007ei' }, 'name'],
    ['a language that there is not', { locale: 'de' }, 'locale'],
    ['a role to be given', { role: 'owner' }, 'role'],
    ['no link', { token: '' }, 'token'],
    ['a link of another shape', { token: `${'a'.repeat(31)}'` }, 'token'],
  ])('%s is refused by its field, and uses nothing up', async (_, wrong, field) => {
    const sent = { token: await linked(), ...newcomer, ...wrong };
    const before = await checksum();
    const result = await join(browser(), sent);
    expect(!result.ok && result.error.code === 'invalid' && Object.keys(result.error.fields)).toEqual([field]);
    expect(await checksum()).toBe(before);
  });
});

describe('what staff send', () => {
  it.each([
    ['a role that there is not', role, { shop: 'corner', staff: 'stf_clerk', role: 'king' }, 'role'],
    ['a shop ../', invite, { shop: '../', role: 'clerk' }, 'shop'],
    ['a person of a thousand letters', role, { shop: 'corner', staff: 'x'.repeat(1000), role: 'clerk' }, 'staff'],
    ['a short new passcode', passcode, { old: 'x', chosen: 'short' }, 'chosen'],
    ['sessions of everybody', endSessions, { which: 'all' }, 'which'],
    ['a short passcode by a link', reset, { token: 'a'.repeat(32), passcode: 'short' }, 'passcode'],
  ])('%s is refused by its field', async (_, send, input: unknown, field) => {
    const from = await signedIn('owner');
    const before = await checksum();
    const result = await send(from, input);
    expect(!result.ok && result.error.code === 'invalid' && Object.keys(result.error.fields)).toEqual([field]);
    expect(await checksum()).toBe(before);
  });

  it('a clerk who posts an owner’s action is refused, a stranger is not even told that there is such a shop', async () => {
    const [clerk, cook] = [await signedIn('clerk'), await signedIn('cook')];
    const before = await checksum();
    for (const [send, input] of [[invite, { shop: 'corner', role: 'owner' }], [role, { shop: 'corner', staff: 'stf_runner', role: 'owner' }]] as const) {
      expect(await send(clerk, input)).toEqual({ ok: false, error: { code: 'forbidden' } });
      expect(await send(cook, input)).toEqual({ ok: false, error: { code: 'not_found' } });
      expect(await send(browser(), input)).toEqual({ ok: false, error: { code: 'signed_out' } });
    }
    expect(await checksum()).toBe(before);
  });

  it('a changed passcode leaves this browser signed in and known, and no other', async () => {
    const set = await setPasscode('clerk');
    const old = set.ok ? set.value.passcode : '';
    const [here, there] = [browser(), browser()];
    for (const from of [here, there]) await signIn(from, { name: 'clerk', passcode: old });
    const proof = here.cookies.get('upstairs_known');
    expect(await passcode(here, { old, chosen: 'a better passcode' })).toEqual(done);
    expect(here.cookies.get('upstairs_known')).not.toBe(proof);
    expect(await endSessions(here, { which: 'others' })).toEqual(done);
    expect(await endSessions(there, { which: 'others' })).toEqual({ ok: false, error: { code: 'signed_out' } });
  });
});
