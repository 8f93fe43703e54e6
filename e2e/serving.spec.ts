import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import path from 'node:path';
import { freePort } from '../scripts/setup/free-port.mjs';
import { makeDemoFolder, startServer } from '../server/testing/running-server';
import { expect, test } from './support/test';

const root = path.resolve(import.meta.dirname, '..');

/** Runs the server's program until it ends by itself. */
function serveInVain(folder: string, port: number): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs')], {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, PUBLIC_URL: '', DATABASE_URL: '' },
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => resolve({ code, said }));
  });
}

test('a second process on the folder is refused and told where the first one serves', async ({ tower }) => {
  const { folder, remove } = await makeDemoFolder();
  const first = await startServer(folder, await freePort());
  const second = await serveInVain(folder, await freePort());
  expect(second.code).toBe(1);
  expect(second.said).toContain(`already served at ${first.url} (process ${first.pid})`);
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  expect(first.url).not.toBe(tower.url);
  await first.stop();
  await remove();
});

test('a signal ends the server within five seconds, open connections or not', async () => {
  const { folder, remove } = await makeDemoFolder();
  const port = await freePort();
  const server = await startServer(folder, port);
  await (await fetch(`${server.url}/f/zh`)).text();
  // A phone that lost its signal in the middle of a request: nothing of it will ever come again.
  const stuck = connect(port, '127.0.0.1');
  stuck.on('error', () => stuck.destroy());
  await new Promise<void>((resolve) => stuck.write('POST /api/v1/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{', () => resolve()));
  const { code, took } = await server.stop();
  expect(code).toBe(0);
  expect(took).toBeLessThan(5000);
  await remove();
});

test('pages are asked for again, pictures are kept, and every answer carries its policy', async ({ tower }) => {
  const answer = async (address: string) => (await fetch(tower.url + address)).headers;
  const floor = await answer('/f/zh/27');
  expect(floor.get('cache-control')).toBe('no-cache');
  expect(floor.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(floor.get('x-content-type-options')).toBe('nosniff');
  expect(floor.get('referrer-policy')).toBe('same-origin');
  expect(floor.get('x-powered-by')).toBeNull();
  const [picture] = tower.query<{ picture: string }>('SELECT picture FROM Item LIMIT 1');
  expect((await answer(picture!.picture)).get('cache-control')).toMatch(/max-age=\d{6}/);
});

test('what browsers ask for by themselves is there', async ({ tower }) => {
  const icon = await fetch(`${tower.url}/favicon.ico`);
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/x-icon']);
  // An ICO file of one picture, 32 pixels wide and high: https://en.wikipedia.org/wiki/ICO_(file_format)
  expect([...new Uint8Array(await icon.arrayBuffer()).subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
});

test('the desk carries a nonce of its own in each answer, and every script of the page has it', async ({ tower }) => {
  const nonces = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const answer = await fetch(`${tower.url}/desk/login`, { headers: { 'content-security-policy': "script-src 'nonce-chosen'" } });
    const policy = answer.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(2);
  expect(nonces).not.toContain('chosen');
});

test('a kept page never keeps a nonce that somebody sent', async ({ tower }) => {
  const headers = { 'content-security-policy': "script-src 'nonce-chosen'" };
  expect(await (await fetch(`${tower.url}/f/en/26`, { headers })).text()).not.toContain('chosen');
});

test('one menu answers on every floor, and what is not shaped like a floor reaches no page', async ({ tower }) => {
  const status = async (address: string) => (await fetch(tower.url + address)).status;
  expect(await status('/f/zh/27/xiaopu')).toBe(200);
  const again = await fetch(`${tower.url}/f/zh/28/xiaopu`);
  expect(again.headers.get('x-nextjs-cache')).toBe('HIT');
  for (const address of ['/f/zh/abc', '/f/zh/9999', '/f/zh/abc/xiaopu', '/f/zh/checkout/xiaopu', '/f/zh/27/xiaopu/more']) {
    expect(await status(address), address).toBe(404);
  }
});
