import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bootSecret, bootSecretHeader, requestDrop, revalidatePath } from '@/server/revalidate';
import { incomingFrom } from './incoming';
import { loopback } from './loopback';

const brings = (headers: Record<string, string>) => loopback({ incoming: incomingFrom(new Headers(headers)), writes: true });

test.each([
  ['no secret', {}],
  ['an empty one', { [bootSecretHeader]: '' }],
  ['a wrong one', { [bootSecretHeader]: 'x'.repeat(bootSecret().length) }],
  ['half of it', { [bootSecretHeader]: bootSecret().slice(0, 16) }],
])('with %s the door is not there', async (_, headers: Record<string, string>) => {
  expect(await brings(headers)).toEqual({ ok: false, error: { code: 'not_found' } });
});

test('the process that made the secret comes in', async () => {
  expect(await brings({ [bootSecretHeader]: bootSecret() })).toEqual({ ok: true, value: null });
});

let seen: { request: IncomingMessage; body: string }[];
let status: number;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    seen.push({ request, body });
    response.writeHead(status).end('{}');
  });
});
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeEach(async () => {
  [seen, status] = [[], 200];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

test('it asks with the secret and the public origin, as the guard wants it', async () => {
  await requestDrop(origin());
  expect(seen).toHaveLength(1);
  const { request, body } = seen[0]!;
  expect([request.method, request.url, body]).toEqual(['POST', revalidatePath, '{}']);
  expect(request.headers).toMatchObject({ origin: 'http://localhost:3000', 'content-type': 'application/json', [bootSecretHeader]: bootSecret() });
});

test('an answer that is no success is an error, for old prices must not go unnoticed', async () => {
  status = 403;
  await expect(requestDrop(origin())).rejects.toThrow('403');
});
