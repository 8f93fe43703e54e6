import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureAnswerer } from './picture-files.mjs';

const hash = 'a1'.repeat(32);
let folder: string;
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'upstairs-pictures-'));
  mkdirSync(path.join(folder, 'pictures'));
  writeFileSync(path.join(folder, 'upstairs.db'), 'secret');
  writeFileSync(path.join(folder, 'pictures', `${hash}-96.webp`), 'picture');
  writeFileSync(path.join(folder, 'pictures', 'notes.txt'), 'secret');
  const answers = pictureAnswerer(folder);
  server = createServer((incoming, response) => void (answers(incoming, response) || response.writeHead(204).end()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: fetch would tidy it. */
const ask = (address: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, host: '127.0.0.1', path: address, agent: false, ...options }, (answer) => {
      let body = '';
      answer.on('data', (part: Buffer) => (body += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
    })
      .on('error', reject)
      .end();
  });

test('a picture is kept for ever by whoever has it, is what it says it is, and runs nothing', async () => {
  const answer = await ask(`/pictures/${hash}-96.webp`);
  expect([answer.status, answer.body]).toEqual([200, 'picture']);
  expect(answer.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-length': '7',
  });
  const etag = String(answer.headers.etag);
  expect((await ask(`/pictures/${hash}-96.webp`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect(await ask(`/pictures/${hash}-96.webp`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test.each([
  '/pictures/', '/pictures/notes.txt', '/pictures/../upstairs.db', '/pictures/..%2fupstairs.db', '/pictures/%2e%2e/upstairs.db', `/pictures/${hash}`,
  `/pictures/${hash}-480.webp`, `/pictures/${hash}-97.webp`, `/pictures/${hash}-96.webp/`, `/pictures/${hash.toUpperCase()}-96.webp`,
  `/pictures/./${hash}-96.webp`, '/pictures//etc/passwd', `/pictures/${hash}-96.webp%00.svg`,
])('%s is not there', async (address) => {
  expect(await ask(address)).toMatchObject({ status: 404, body: '' });
});

test('a folder of a picture’s name is not there, nor is a write to a picture', async () => {
  symlinkSync(folder, path.join(folder, 'pictures', `${'b2'.repeat(32)}-96.webp`));
  expect((await ask(`/pictures/${'b2'.repeat(32)}-96.webp`)).status).toBe(404);
  expect((await ask(`/pictures/${hash}-96.webp`, { method: 'POST' })).status).toBe(404);
});

test('everything else is somebody else’s to answer', async () => {
  expect((await ask('/f/zh')).status).toBe(204);
  expect((await ask('/picturesque')).status).toBe(204);
});
