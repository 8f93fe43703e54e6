import { expect, test } from 'vitest';
import { bodyLimit, readBody } from './read-body';

const json = { 'content-type': 'application/json' };
const request = (body: RequestInit['body'], headers: Record<string, string> = json) =>
  new Request('http://localhost:3000/', { method: 'POST', body: body ?? null, headers, duplex: 'half' } as RequestInit);

test('a JSON object is read, and an empty body is an empty one', async () => {
  expect(await readBody(request('{"a":1}', { 'content-type': 'application/json; charset=utf-8' }))).toEqual({ ok: true, value: { a: 1 } });
  expect(await readBody(request(null, {}))).toEqual({ ok: true, value: {} });
});

test.each([
  ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text, which a foreign page may send without asking', '{"a":1}', { 'content-type': 'text/plain' }],
  ['a type that only begins so', '{"a":1}', { 'content-type': 'application/jsonp' }],
  ['a list', '[1]', json],
  ['half an object', '{"a":', json],
  ['a number', '1', json],
  ['nothing but null', 'null', json],
])('%s is no input', async (_, body, headers) => {
  expect(await readBody(request(body, headers))).toEqual({ ok: false, error: { code: 'invalid', fields: { body: 'json' } } });
});

test('a body of exactly the limit is read, one byte more is too large', async () => {
  const sized = (size: number) => JSON.stringify({ a: 'x'.repeat(size - '{"a":""}'.length) });
  expect((await readBody(request(sized(bodyLimit)))).ok).toBe(true);
  expect(await readBody(request(sized(bodyLimit + 1)))).toEqual({ ok: false, error: { code: 'too_large' } });
});

test('two megabytes are refused after the first 64 kB, whatever their length was said to be', async () => {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 16 * 1024;
      controller.enqueue(new Uint8Array(16 * 1024).fill(32));
      if (sent >= 2 * 1024 * 1024) controller.close();
    },
  });
  expect(await readBody(request(stream))).toEqual({ ok: false, error: { code: 'too_large' } });
  expect(sent).toBeLessThan(4 * bodyLimit);
});

test('a length beyond the limit is refused without reading at all', async () => {
  let pulled = 0;
  const stream = new ReadableStream<Uint8Array>({ pull: () => void pulled++ }, { highWaterMark: 0 });
  const announced = request(stream, { ...json, 'content-length': String(2 * 1024 * 1024) });
  expect(await readBody(announced)).toEqual({ ok: false, error: { code: 'too_large' } });
  expect(pulled).toBe(0);
});
