import { describe, expect, it } from 'vitest';
import type { Handover } from '@/domain/handover/handover';
import { read } from '@/server/db';
import { mondayNoon, sleepUntil, useTower } from '@/server/testing/tower';
import { dropOldHandovers } from './drop-old-handovers';
import { makeHandover } from './make-handover';
import { takeHandover } from './take-handover';

useTower();

const handed: Handover = {
  version: 1,
  placard: { floor: '27', code: 'k7qm2x', at: mondayNoon.toISOString() },
  name: '林',
  rooms: { 27: '2708' },
  carts: { xiaopu: [{ item: 'itm_banana', options: [], quantity: 1, grams: 500 }] },
  usuals: {},
  orders: [],
};
const phone = (letter: string) => letter.repeat(24);
const refused = { ok: false, error: { code: 'not_found' } };

async function made(handover = handed): Promise<string> {
  const result = await makeHandover(handover);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.code;
}

describe('a handover', () => {
  it('is given to whoever asks first, again after a lost reply, and to nobody else', async () => {
    const code = await made();
    expect(await takeHandover(code, phone('a'))).toEqual({ ok: true, value: handed });
    expect(await takeHandover(code, phone('b'))).toEqual(refused);
    expect(await takeHandover(code, phone('a'))).toEqual({ ok: true, value: handed });
  });

  it('goes to exactly one of two who take it at once', async () => {
    for (let round = 0; round < 20; round++) {
      const code = await made();
      const both = await Promise.all(['a', 'b', 'c'].map((letter) => takeHandover(code, phone(letter))));
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it('is over after ten minutes, and gone at the next look', async () => {
    const code = await made();
    const early = await made();
    sleepUntil(599);
    expect(await takeHandover(early, phone('a'))).toMatchObject({ ok: true });
    await dropOldHandovers();
    expect(await read().handover.count()).toBe(2);
    sleepUntil(600);
    expect(await takeHandover(code, phone('a'))).toEqual(refused);
    expect(await takeHandover(early, phone('a'))).toEqual(refused);
    await dropOldHandovers();
    expect(await read().handover.count()).toBe(0);
  });

  it('opens with no other code, and the database knows none', async () => {
    const code = await made();
    expect(await takeHandover(phone('x').padEnd(32, 'x'), phone('a'))).toEqual(refused);
    expect(JSON.stringify(await read().handover.findMany())).not.toContain(code);
    expect(await takeHandover(code, phone('a'))).toMatchObject({ ok: true });
  });

  it('is refused when it is too large, in bytes', async () => {
    const rooms = Object.fromEntries(Array.from({ length: 600 }, (_, floor) => [String(floor + 1), '楼'.repeat(7)]));
    expect(JSON.stringify(rooms).length).toBeLessThan(16_384);
    expect(await makeHandover({ ...handed, rooms })).toEqual({ ok: false, error: { code: 'too_large' } });
    expect(await read().handover.count()).toBe(0);
  });
});
