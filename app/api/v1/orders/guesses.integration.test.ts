import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countGuess, guesses } from '@/app/_lib/guess-brake';
import { placeOrderAction } from '@/app/f/_actions/place-order';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { env } from '@/server/env';
import { peerHeader } from '@/server/peers';
import { bodyFor, useTower } from '@/server/testing/tower';
import { scanPlacard } from '@/server/testing/visits';
import { POST as place } from './route';

useTower();

// The action reads its request from Next; here is the one it finds.
const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({
  headers: async () => asked.headers,
  cookies: async () => ({ set: () => undefined }),
}));

const home = env().PUBLIC_URL;
const address = '198.51.100.7';
const guesser = 'g'.repeat(24);
const neighbour = 'n'.repeat(24);

type Door = (body: PlaceOrderInput, device: string | null) => Promise<unknown>;

const headersOf = (device: string | null) =>
  new Headers({ 'Content-Type': 'application/json', Origin: home, [peerHeader]: address, ...(device && { Cookie: `upstairs_device=${device}` }) });

const doors: [string, Door][] = [
  ['action', async (body, device) => {
    asked.headers = headersOf(device);
    return placeOrderAction(body);
  }],
  ['post', async (body, device) => {
    const request = new Request(`${home}/x`, { method: 'POST', headers: headersOf(device), body: JSON.stringify(body) });
    return (await place(request, { params: Promise.resolve({}) })).json() as unknown;
  }],
];

const unknown = { ok: false, error: { code: 'not_in_building', reason: 'unknown' } };
const accepted = expect.objectContaining({ ok: true }) as object;
const wrongCode = () => bodyFor({ placard: { floor: '27', code: 'zzzzzz' } });

/** So many wrong codes, however they came. */
async function guess(device: string | null, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await countGuess({ kind: 'visitor', device, address });
}

describe.each(doors)('codes guessed by placing orders through the %s', (_name, order) => {
  beforeEach(() => guess(guesser, guesses.device.points - 1));

  it('count, until a code that exists is answered like one that does not', async () => {
    expect(await order(await bodyFor(), guesser)).toEqual(accepted);
    expect(await order(await wrongCode(), guesser)).toEqual(unknown);
    expect(await order(await bodyFor(), guesser)).toEqual(unknown);
    expect(await order(await bodyFor(), neighbour)).toEqual(accepted);
  });

  it('count together for phones without an id, and leave those with one alone', async () => {
    await guess(null, guesses.strangers.points - 1);
    expect(await order(await wrongCode(), null)).toEqual(unknown);
    expect(await order(await bodyFor(), null)).toEqual(unknown);
    expect(await order(await bodyFor(), neighbour)).toEqual(accepted);
  });

  it('keep no phone of the building from the code that it scanned before', async () => {
    await scanPlacard('plc_live', neighbour);
    for (let phone = 0; phone < guesses.address.points / 10; phone++) await guess(String(phone).padStart(24, 'x'), 10);
    expect(await order(await bodyFor(), neighbour)).toEqual(accepted);
    expect(await order(await bodyFor({ placard: { floor: '27', code: 'r7qm2x' } }), neighbour)).toEqual(unknown);
    expect(await order(await bodyFor(), 's'.repeat(24))).toEqual(unknown);
  });

  it('take nothing back: a retry of what was accepted gets its answer again', async () => {
    const body = await bodyFor();
    const first = await order(body, guesser);
    expect(first).toEqual(accepted);
    await guess(guesser, 1);
    expect(await order(body, guesser)).toEqual(first);
  });

  it('are no guesses where nothing was scanned at all', async () => {
    for (let time = 0; time < 3; time++) await order(await bodyFor({ placard: null }), guesser);
    expect(await order(await bodyFor(), guesser)).toEqual(accepted);
  });
});
