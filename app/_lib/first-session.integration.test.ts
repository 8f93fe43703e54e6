import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ok } from '@/domain/result';
import { readSession } from '@/server/auth/read-session';
import { resetEnv } from '@/server/env';
import { loadBuilding } from '@/server/building/load-building';
import { useDatabase } from '@/server/testing/database';
import { ownBuilding } from '@/server/testing/own-building';
import { checksum } from '@/server/testing/tower';
import { perform } from './action';
import { anyone } from './authorise';
import type { Cookie } from './cookie-jar';
import { get } from './get';
import { openDemo, openOwnBuilding } from './open-first-session';
import { setUpBuildingSchema, setUpDemoSchema } from './schemas/set-up';

useDatabase();
const token = 'a'.repeat(32);
const dropped = vi.fn();
let cookies: Cookie[] = [];
beforeEach(() => {
  vi.stubEnv('SETUP_TOKEN', token);
  resetEnv();
  cookies = [];
  dropped.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  resetEnv();
});

const request = (origin = 'http://localhost:3000') => ({ headers: new Headers({ origin }), jar: { set: (cookie: Cookie) => void cookies.push(cookie) }, drop: dropped });
const own = (input: unknown, from = request()) =>
  perform({ name: 'setUpBuilding', input: setUpBuildingSchema, authorise: anyone, run: (_, typed, exchange) => openOwnBuilding(typed, exchange), revalidate: true }, from, input);
const demo = (input: unknown) =>
  perform({ name: 'setUpDemo', input: setUpDemoSchema, authorise: anyone, run: (_, typed, exchange) => openDemo(typed, exchange), revalidate: true }, request(), input);
const good = { token, locale: 'zh', setup: ownBuilding };
const session = () => cookies.find(({ name }) => name === 'upstairs_desk');

it('the owner’s session comes as a cookie, the answer holds nothing, and kept pages are dropped', async () => {
  expect(await own(good)).toEqual({ ok: true, value: null });
  expect(session()).toMatchObject({ path: '/desk', sameSite: 'strict' });
  expect(await readSession(session()!.value)).toMatchObject({ name: '阿珍', roles: { breakfast: 'owner' } });
  expect(dropped).toHaveBeenCalledOnce();
});

it('the demo tells its sign-in once, and opens the session with it', async () => {
  expect(await demo({ token })).toMatchObject({ ok: true, value: { name: 'owner', passcode: expect.any(String) as string } });
  expect(await readSession(session()!.value)).toMatchObject({ name: 'owner' });
});

it.each<[string, unknown]>([
  ['another origin', good],
  ['an unknown key', { ...good, admin: true }],
  ['an unknown key within', { ...good, setup: { ...ownBuilding, shop: { ...ownBuilding.shop, revision: 9 } } }],
  ['60,000 rooms', { ...good, setup: { ...ownBuilding, building: { ...ownBuilding.building, rooms: { kind: 'list', floors: Array.from({ length: 600 }, () => ({ floor: '1', rooms: ['1'] })) } } } }],
  ['no token', { locale: 'zh', setup: ownBuilding }],
])('%s is refused with nothing changed and nobody signed in', async (what, input) => {
  const before = await checksum();
  expect((await own(input, request(what === 'another origin' ? 'http://evil.example' : undefined))).ok).toBe(false);
  expect(await checksum()).toBe(before);
  expect(session()).toBeUndefined();
  expect(dropped).not.toHaveBeenCalled();
});

it('every door tells that there is no building yet, and nothing else', async () => {
  const door = get({ name: 'menu', input: z.strictObject({}), authorise: anyone, run: async () => ok(await loadBuilding()) });
  const answer = await door(new Request('http://localhost:3000/x'), { params: undefined });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ ok: false, error: { code: 'not_set_up' } });
});
