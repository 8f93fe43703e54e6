import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, test } from '@playwright/test';
import { freePort } from '../scripts/setup/free-port.mjs';
import { type DemoSecrets, makeDemoFolder, type RunningServer, startServer } from '../server/testing/running-server';

// What the guards do once Next stands around them. The tower is this file's own: the storms here would slow others.

const root = fileURLToPath(new URL('..', import.meta.url));
const agent = 'Mozilla/5.0 (iPhone) Mobile';
let folder: string;
let demo: DemoSecrets;
let remove: () => Promise<void>;
let server: RunningServer;

test.beforeAll(async () => {
  ({ folder, demo, remove } = await makeDemoFolder());
  server = await startServer(folder, await freePort());
});
test.afterAll(async () => {
  await server.stop();
  await remove();
});

function query<T>(sql: string): T[] {
  const db = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
  try {
    return db.prepare(sql).all() as T[];
  } finally {
    db.close();
  }
}

type Reference = { exportedName: string };

/** The id under which this build answers a server action. */
function actionId(name: string): string {
  const manifest = JSON.parse(readFileSync(path.join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as { node: Record<string, Reference> };
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`the build has no action ${name}`);
  return found[0];
}

/** Posts a server action as a page does; answers its Result and the cookies that came with it. */
async function act(page: string, name: string, input: unknown, headers: Record<string, string> = { origin: server.url }, at = server.url) {
  const response = await fetch(at + page, {
    method: 'POST',
    headers: { 'next-action': actionId(name), 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body: JSON.stringify([input]),
  });
  const rows = new Map((await response.text()).split('\n').map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]));
  const { a } = JSON.parse(rows.get('0')!) as { a: string };
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return { result: JSON.parse(rows.get(a.replace('$@', ''))!) as unknown, cookie };
}

async function ownerCookie(): Promise<string> {
  const { result, cookie } = await act('/desk/login', 'signInAction', { name: 'owner', passcode: demo.ownerPasscode });
  expect(result).toEqual({ ok: true, value: null });
  return cookie;
}

const paused = () => query<{ pausedUntil: string | null }>(`SELECT pausedUntil FROM Shop WHERE slug = 'xiaopu'`)[0]!.pausedUntil;
const pause = { shop: 'xiaopu', until: 'next_opening' };

test('an action obeys the public origin, whatever Host and X-Forwarded-Host say', async () => {
  const cookie = await ownerCookie();
  const { host } = new URL(server.url);
  const refused = { ok: false, error: { code: 'foreign_origin', expected: server.url } };
  for (const headers of [{}, { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }, { origin: 'http://evil.example', 'x-forwarded-host': `evil.example, ${host}` }]) {
    const { result } = await act('/desk/board', 'pauseShopAction', pause, { cookie, ...(headers as Record<string, string>) });
    expect(result).toEqual(refused);
  }
  expect(paused()).toBeNull();
  const other = server.url.replace('localhost', '127.0.0.1');
  const { result } = await act('/desk/board', 'pauseShopAction', pause, { cookie, origin: other }, other);
  expect(result).toEqual({ ok: true, value: null });
  expect(paused()).not.toBeNull();
});

test('a step without a session, or of somebody else’s shop, is refused on any page that it is posted to', async () => {
  const clerk = demo.clerks.find(({ shopSlug }) => shopSlug === 'guotie')!;
  const { cookie } = await act('/desk/login', 'signInAction', { name: clerk.name, passcode: clerk.passcode });
  const owner = await ownerCookie();
  expect((await act('/desk/board', 'pauseShopAction', pause, { origin: server.url, cookie: owner })).result).toEqual({ ok: true, value: null });
  const before = paused();
  expect(before).not.toBeNull();
  const resume = { shop: 'xiaopu', until: null };
  expect((await act('/desk/board', 'pauseShopAction', resume)).result).toEqual({ ok: false, error: { code: 'signed_out' } });
  expect((await act('/desk/menu', 'pauseShopAction', resume, { origin: server.url, cookie })).result).toEqual({ ok: false, error: { code: 'not_found' } });
  expect(paused()).toBe(before);
});

test('what the owner saves is on every kept page at the next request', async () => {
  const cookie = await ownerCookie();
  const pages = ['/f/zh', '/f/zh/27', '/f/en/27/xiaopu', '/f/en/27/checkout'];
  const kept = async (page: string) => (await fetch(server.url + page)).headers.get('x-nextjs-cache');
  for (const page of pages) await kept(page);
  for (const page of pages) expect([page, await kept(page)]).toEqual([page, 'HIT']);
  const menu = async () => (await fetch(`${server.url}/api/v1/menu`)).headers.get('etag')!;
  const before = await menu();
  const input = { shop: 'xiaopu', collectionCode: null };
  expect((await act('/desk/settings', 'saveSettingsAction', input, { origin: server.url, cookie })).result).toEqual({ ok: true, value: null });
  for (const page of pages) expect([page, await kept(page)]).toEqual([page, 'MISS']);
  expect(await menu()).not.toBe(before);
  // What was rendered from the old state while it changed is dropped once more, from outside a request.
  for (const page of pages) expect([page, await kept(page)]).toEqual([page, 'HIT']);
  await expect.poll(() => kept('/f/zh/27')).toBe('MISS');
});

test('nobody from outside drops kept pages', async () => {
  const headers = { origin: server.url, 'content-type': 'application/json', 'x-upstairs-boot-secret': 'a'.repeat(32) };
  const response = await fetch(`${server.url}/api/internal/revalidate`, { method: 'POST', headers, body: '{}' });
  expect(response.status).toBe(404);
});

test('the whole menu costs nothing when nothing has changed', async () => {
  const first = await fetch(`${server.url}/api/v1/menu`);
  const again = await fetch(`${server.url}/api/v1/menu`, { headers: { 'if-none-match': first.headers.get('etag')! } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('two megabytes are refused as too large', async () => {
  const headers = { origin: server.url, 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/api/v1/orders`, { method: 'POST', headers, body: JSON.stringify({ note: 'x'.repeat(2 * 1024 * 1024) }) });
  expect([response.status, await response.json()]).toEqual([413, { ok: false, error: { code: 'too_large' } }]);
});

test('a made-up address does not escape a limit', async () => {
  const scan = (code: string, index = 0) =>
    fetch(`${server.url}/f/q/27-${code}`, {
      redirect: 'manual',
      headers: { 'user-agent': agent, 'x-forwarded-for': `9.9.${index}.9`, 'x-upstairs-peer': `8.8.${index}.8` },
    });
  const [{ code } = { code: '' }] = query<{ code: string }>(`SELECT code FROM Placard JOIN Floor ON Floor.id = floorId WHERE label = '27' AND status = 'live'`);
  expect((await scan(code)).headers.get('location')).toBe(`/f/zh/27#p=27-${code}`);
  for (let guess = 0; guess < 120; guess++) await scan('zzzzzz', guess);
  expect((await scan(code, 121)).headers.get('location')).toBe('/f/zh/27?code=unknown');
});
