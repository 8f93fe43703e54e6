import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fail, ok } from '@/domain/result';
import { anyone } from './authorise';
import { upload } from './upload';

vi.mock('next/cache', () => ({ revalidatePath: dropped }));
const dropped = vi.hoisted(() => vi.fn());

const home = 'http://localhost:3000';
let count = 0;

type Change = Partial<Parameters<typeof upload<{ shop: string }, unknown, { written: boolean }>>[0]>;
const door = (change: Change = {}) => {
  const run = vi.fn(async (_actor: unknown, _input: { shop: string }, bytes: Buffer) => ok({ written: bytes.length > 0 }));
  const made = upload({ name: `upload${count++}`, input: z.strictObject({ shop: z.string() }), authorise: anyone, most: 1_000, admit: () => ({ ok: true, value: null }), run, ...change });
  return { made, run };
};

/** A body that says how much of it was asked for. */
function body(size: number) {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = Math.min(100, size - sent);
        if (part === 0) return controller.close();
        sent += part;
        controller.enqueue(new Uint8Array(part));
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, sent: () => sent };
}

const send = ({ made }: ReturnType<typeof door>, stream: ReadableStream, { headers = { origin: home }, query = '?shop=a' }: { headers?: Record<string, string>; query?: string } = {}) =>
  made(new Request(`${home}/x${query}`, { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit), { params: undefined });

const told = async (answer: Response) => [answer.status, ((await answer.json()) as { error?: { code: string } }).error?.code];

test('bytes up to the limit reach the use case, whatever they were called', async () => {
  const open = door();
  const answer = await send(open, body(1_000).stream, { headers: { origin: home, 'content-type': 'image/svg+xml' } });
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true, value: { written: true } }]);
  expect(open.run.mock.calls[0]![2]).toHaveLength(1_000);
});

test.each<[string, Change, Parameters<typeof send>[2], [number, string]]>([
  ['from a foreign page', {}, { headers: { origin: 'https://evil.example' } }, [403, 'foreign_origin']],
  ['without an origin', {}, { headers: {} }, [403, 'foreign_origin']],
  ['of nobody', { authorise: async () => fail({ code: 'signed_out' }) }, {}, [401, 'signed_out']],
  ['for a shop one does not see', { admit: () => ({ ok: false, error: { code: 'not_found' } }) }, {}, [404, 'not_found']],
  ['by somebody who may not', { admit: () => ({ ok: false, error: { code: 'forbidden' } }) }, {}, [403, 'forbidden']],
  ['for more than it asks', {}, { query: '?shop=a&apply=1' }, [400, 'invalid']],
  ['that says it is too large', {}, { headers: { origin: home, 'content-length': '1001' } }, [413, 'too_large']],
])('an upload %s is refused before a byte of it is read', async (_, change, request, refusal) => {
  const [open, sent] = [door(change), body(500)];
  expect(await told(await send(open, sent.stream, request))).toEqual(refusal);
  expect(sent.sent()).toBe(0);
  expect(open.run).not.toHaveBeenCalled();
});

test('a body that is larger than it said is cut where the limit is', async () => {
  const [open, sent] = [door(), body(1_000_000)];
  expect(await told(await send(open, sent.stream))).toEqual([413, 'too_large']);
  expect(sent.sent()).toBeLessThan(1_500);
  expect(open.run).not.toHaveBeenCalled();
});

test('kept pages are dropped when the answer says that they are old, and only then', async () => {
  dropped.mockClear();
  const open = door({ revalidate: ({ written }) => written });
  await send(open, body(0).stream);
  expect(dropped).not.toHaveBeenCalled();
  await send(open, body(5).stream);
  expect(dropped).toHaveBeenCalledTimes(1);
});
