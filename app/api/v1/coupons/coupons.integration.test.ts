import { expect, it } from 'vitest';
import { guesses } from '@/app/_lib/guess-brake';
import { env } from '@/server/env';
import { peerHeader } from '@/server/peers';
import { promote } from '@/server/testing/promoting';
import { apple, bodyFor, placed, useTower } from '@/server/testing/tower';
import { POST as place } from '../orders/route';
import { POST as show } from './route';

useTower();

const home = env().PUBLIC_URL;
const guesser = 'g'.repeat(24);
const neighbour = 'n'.repeat(24);

async function post(door: typeof show, body: object, device: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', Origin: home, [peerHeader]: '198.51.100.9', Cookie: `upstairs_device=${device}` };
  const answer = await door(new Request(`${home}/x`, { method: 'POST', headers, body: JSON.stringify(body) }), { params: Promise.resolve({}) });
  return answer.json();
}

const ask = (code: string, device = guesser, shop = 'corner') => post(show, { shop, code }, device);
const unusable = { ok: false, error: { code: 'coupon_unusable' } };
const waits = { ok: false, error: { code: 'rate_limited', retryAfterSeconds: expect.any(Number) as number } };

it('a phone learns what its code gives, and of every code that gives nothing the same', async () => {
  await promote('cpn', 'coupon', { amount: 500, minimum: 1_000, coupon: { code: 'WELCOME5', cap: 1, perPhone: 1 } });
  expect(await ask('wel-come 5')).toMatchObject({ ok: true, value: { code: 'WELCOME5', off: { amount: 500 }, minimum: 1_000 } });
  await placed({ lines: [{ ...apple, quantity: 5 }], coupon: 'WELCOME5' });
  const answers = await Promise.all([ask('WELCOME5'), ask('WELCOME5', neighbour), ask('NOBODYS'), ask('WELCOME5', guesser, 'kitchen'), ask('<b>'), ask('券')]);
  expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(unusable)).length).toBeGreaterThanOrEqual(5);
});

it('whoever guesses waits, also with a code that is one and at the door of orders, and still scans', async () => {
  await promote('cpn', 'coupon', { amount: 500, minimum: 1_000, coupon: { code: 'WELCOME5' } });
  for (let guess = 0; guess < guesses.device.points; guess += 1) expect((await ask(`GUESS${guess}`, guesser) as { ok: boolean }).ok).toBe(false);
  const body = await bodyFor({ lines: [{ ...apple, quantity: 5 }], coupon: 'WELCOME5' });
  expect(await post(place, body, guesser)).toEqual(waits);
  expect(await ask('WELCOME5', neighbour)).toMatchObject({ ok: true });
  expect(await post(place, await bodyFor({ lines: [{ ...apple, quantity: 5 }] }), guesser)).toMatchObject({ ok: true });
});
