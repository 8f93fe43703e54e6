import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fail, ok, type Result } from '@/domain/result';
import { BusyError } from '@/server/db/errors';
import { type ActionSpec, perform } from './action';
import { anyone, type Authorise } from './authorise';
import type { Cookie } from './cookie-jar';
import { get } from './get';
import type { Limit } from './limits';
import { post } from './post';
import type { RouteHandler } from './route-context';

const home = 'http://localhost:3000';
const input = z.strictObject({ item: z.string() });
const nobody: Authorise<never> = async () => fail({ code: 'signed_out' });

/** Names are fresh, because limits are counted by them. */
let count = 0;
type Run = (actor: unknown, input: { item: string }) => Promise<Result<unknown>>;
const spec = (change: { run?: Run; authorise?: Authorise<unknown>; limit?: Limit } = {}) => {
  const run = vi.fn<Run>(change.run ?? (async (_actor, { item }) => ok({ item })));
  return { name: `test${count++}`, input, authorise: anyone, ...change, run };
};

const jar = () => {
  const cookies: Cookie[] = [];
  return { cookies, set: (cookie: Cookie) => void cookies.push(cookie) };
};

const act = (made: ActionSpec<{ item: string }, unknown, unknown>, body: unknown, headers: Record<string, string> = { origin: home }, drop = vi.fn()) =>
  perform(made, { headers: new Headers(headers), jar: jar(), drop }, body);

const send = (handler: RouteHandler, body: unknown, headers: Record<string, string> = { origin: home }, params = {}) =>
  handler(
    new Request(`${home}/x`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    }),
    { params: Promise.resolve(params) },
  );

const fetchFrom = (handler: RouteHandler, query = '', params = {}) =>
  handler(new Request(`${home}/x${query}`), { params: Promise.resolve(params) });

test('an action runs its one use case with the parsed input, and drops its kept pages on success only', async () => {
  const drop = vi.fn();
  const good = { ...spec(), revalidate: true as const };
  expect(await act(good, { item: 'a' }, undefined, drop)).toEqual({ ok: true, value: { item: 'a' } });
  expect(drop.mock.calls).toEqual([[]]);
  const bad = { ...spec({ run: async () => fail({ code: 'not_found' }) }), revalidate: true as const };
  await act(bad, { item: 'a' }, undefined, drop);
  expect(drop).toHaveBeenCalledTimes(1);
});

test.each([
  ['a missing Origin', {}, { code: 'foreign_origin', expected: home }],
  ['a foreign Origin', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, { code: 'foreign_origin', expected: home }],
])('%s runs nothing, through an action or a post', async (_, headers: Record<string, string>, error) => {
  const made = spec();
  expect(await act(made, { item: 'a' }, headers)).toEqual({ ok: false, error });
  const response = await send(post(made), { item: 'a' }, headers);
  expect([response.status, await response.json()]).toEqual([403, { ok: false, error }]);
  expect(made.run).not.toHaveBeenCalled();
});

test('an unknown key, or no actor, runs nothing', async () => {
  const made = spec();
  const unknown = { ok: false, error: { code: 'invalid', fields: { price: 'unknown' } } };
  expect(await act(made, { item: 'a', price: 1 })).toEqual(unknown);
  const response = await send(post(made), { item: 'a', price: 1 });
  expect([response.status, await response.json()]).toEqual([400, unknown]);
  const locked = spec({ authorise: nobody });
  expect(await act(locked, { item: 'a' })).toEqual({ ok: false, error: { code: 'signed_out' } });
  expect((await send(post(locked), { item: 'a' })).status).toBe(401);
  expect((await fetchFrom(get(locked), '?item=a')).status).toBe(401);
  expect(made.run).not.toHaveBeenCalled();
  expect(locked.run).not.toHaveBeenCalled();
});

test('an exception is told by a reference, never by its message; a full queue is told as busy', async () => {
  const broken = spec({ run: async () => Promise.reject(new Error('SQLITE_CORRUPT: /srv/secret.db')) });
  const results = [await act(broken, { item: 'a' }), await (await send(post(broken), { item: 'a' })).json(), await (await fetchFrom(get(broken), '?item=a')).json()];
  for (const result of results) {
    expect(result).toEqual({ ok: false, error: { code: 'unexpected', reference: expect.stringMatching(/^ref_/) as string } });
  }
  const full = spec({ run: async () => Promise.reject(new BusyError()) });
  const response = await send(post(full), { item: 'a' });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
});

test('a browser that asks too often is told when to come back, and its neighbour behind the same address goes on', async () => {
  const made = spec({ limit: { device: 3, strangers: 100, address: 100 } });
  const phone = { origin: home, cookie: 'upstairs_device=aaaaaaaaaaaaaaaaaaaaaaaa' };
  const neighbour = { origin: home, cookie: 'upstairs_device=bbbbbbbbbbbbbbbbbbbbbbbb' };
  for (let time = 0; time < 3; time++) expect((await act(made, { item: 'a' }, phone)).ok).toBe(true);
  expect(await act(made, { item: 'a' }, phone)).toMatchObject({ error: { code: 'rate_limited' } });
  const response = await send(post(made), { item: 'a' }, phone);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await act(made, { item: 'a' }, neighbour)).ok).toBe(true);
});

test('an address has a limit of its own, which throwing the browser’s id away does not escape', async () => {
  const made = spec({ limit: { device: 3, strangers: 5, address: 5 } });
  const results = [];
  for (const letter of 'cdefghij') {
    results.push((await act(made, { item: 'a' }, { origin: home, cookie: `upstairs_device=${letter.repeat(24)}` })).ok);
  }
  expect(results).toEqual([true, true, true, true, true, false, false, false]);
});

test('browsers without an id share a smaller limit by address; a refusal brings the id with which the next try passes', async () => {
  const made = spec({ limit: { device: 3, strangers: 2, address: 100 } });
  expect((await act(made, { item: 'a' })).ok).toBe(true);
  expect((await send(post(made), { item: 'a' })).status).toBe(200);
  expect(await act(made, { item: 'a' })).toMatchObject({ error: { code: 'rate_limited' } });
  const refused = await send(post(made), { item: 'a' });
  expect(refused.status).toBe(429);
  const cookie = refused.headers.getSetCookie()[0]!.split(';')[0]!;
  expect((await send(post(made), { item: 'a' }, { origin: home, cookie })).status).toBe(200);
});

test('a post joins body and route, refuses what is in both, and gives a browser its id', async () => {
  const made = spec();
  const response = await send(post(made), {}, undefined, { item: 'a' });
  expect(await response.json()).toEqual({ ok: true, value: { item: 'a' } });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^upstairs_device=[\w-]{32}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/)]);
  const known = await send(post(made), {}, { origin: home, cookie: `upstairs_device=${'k'.repeat(24)}` }, { item: 'a' });
  expect(known.headers.getSetCookie()).toEqual([]);
  expect((await send(post(made), { item: 'b' }, undefined, { item: 'a' })).status).toBe(400);
});

test('a body of two megabytes is 413 and runs nothing', async () => {
  const made = spec();
  const response = await send(post(made), { item: 'x'.repeat(2 * 1024 * 1024) });
  expect([response.status, await response.json()]).toEqual([413, { ok: false, error: { code: 'too_large' } }]);
  expect(made.run).not.toHaveBeenCalled();
});

test('a get answers the bare value that nobody keeps, passes a Response on, and reads each parameter once', async () => {
  const made = spec();
  const response = await fetchFrom(get(made), '?item=a');
  expect([response.status, response.headers.get('cache-control'), await response.json()]).toEqual([200, 'no-store', { item: 'a' }]);
  expect((await fetchFrom(get(made), '?item=a&item=b')).status).toBe(400);
  expect((await fetchFrom(get(made), '?item=a&x=1')).status).toBe(400);
  expect((await fetchFrom(get(made), '?item=b', { item: 'a' })).status).toBe(400);
  const stream = { ...made, run: async () => new Response('s', { status: 206 }) };
  expect((await fetchFrom(get(stream), '?item=a')).status).toBe(206);
});
