import { expect, it } from 'vitest';
import { judgeOrder } from '@/domain/orders/judge-order';
import { loadBuilding } from '@/server/building/load-building';
import { read, write } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { loadShop } from '@/server/menu/load-shops';
import { startChild } from '@/server/testing/child-process';
import { interruptedTx } from '@/server/testing/failing-tx';
import { apple, bodyFor, checksum, mondayNoon, newKey, noodles, tangerine, useTower } from '@/server/testing/tower';
import { acceptOrder } from './accept-order';
import { placeOrder } from './place-order';

const database = useTower();

const wanted = async () => ({ ...(await bodyFor({ lines: [apple, tangerine, noodles] })), replaces: newKey() });

it('leaves nothing behind when it breaks off before any of its statements', async () => {
  const input = await wanted();
  const building = await loadBuilding();
  const shop = (await loadShop('corner'))!;
  const judged = judgeOrder(input, building, shop);
  if (!judged.ok) throw new Error(judged.error.code);
  const from = { channel: 'link', placardId: null, link: null, shareId: null, device: null, boarding: null, trail: null, staff: null, paceMinutes: 0 } as const;
  const placing = { input, bodyHash: 'hash', at: mondayNoon, building, shop, ...from, judged: judged.value };
  const before = await checksum();
  let statement = 0;
  let whole = false;
  while (!whole) {
    statement += 1;
    const broken = () => {
      throw new Error('broken off');
    };
    const attempt = write((tx) => acceptOrder(interruptedTx(tx, statement, broken), placing));
    whole = await attempt.then(() => true, (error: Error) => (expect(error.message).toBe('broken off'), false));
    if (!whole) expect(await checksum()).toBe(before);
  }
  expect(statement).toBeGreaterThan(10);
  expect(await read().order.count()).toBe(1);
});

it.each([7, 10])('leaves no half order when the process is killed before statement %i', async (statement) => {
  const input = await wanted();
  const before = await checksum();
  const { file } = database;
  await closeDoors();
  const args = [file, JSON.stringify(input), mondayNoon.toISOString(), String(statement)];
  const { output } = await startChild('server/testing/die-while-placing.ts', args).ended();
  expect(output).toBe('dying\n');
  openDoors(file);
  expect(await checksum()).toBe(before);
  expect(await placeOrder(input)).toMatchObject({ ok: true, value: { number: 1 } });
});
