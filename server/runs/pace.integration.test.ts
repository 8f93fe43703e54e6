import { expect, it } from 'vitest';
import { addMinutes } from '@/domain/time';
import { setClock } from '@/server/clock';
import { readAvailability } from '@/server/menu/read-availability';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import { apple, clerk, mondayNoon, placed, runner, useTower } from '@/server/testing/tower';
import { startRun } from './start-run';

useTower();

let minutes = 0;
const wait = (more: number): void => {
  minutes += more;
  const at = addMinutes(mondayNoon, minutes);
  setClock(() => at);
};

/** An order on the shop's own floor, carried there in so many minutes; gives how to take its last step back. */
async function carried(inMinutes: number): Promise<{ order: string; seq: number }> {
  const { id } = await placed({ floor: '20', room: null, lines: [{ ...apple, quantity: 3 }] });
  await stepOrder(clerk, { order: id, step: 'accept' });
  await stepOrder(clerk, { order: id, step: 'ready', weights: [] });
  await startRun(runner, { shop: 'corner', orders: [id] });
  wait(inMinutes);
  const done = await stepOrder(runner, { order: id, step: 'delivered', collected: 'cash' });
  if (!done.ok) throw new Error(done.error.code);
  wait(1);
  return { order: id, seq: done.value.undo!.seq };
}

const promised = async () => {
  const answer = await readAvailability({ floor: '27', shop: 'corner' });
  return answer.ok ? answer.value.shops[0]!.promiseMinutes : null;
};

it('a promise follows the pace of the last runs, once there are five, and no longer when one was none', async () => {
  expect(await promised()).toBe(12);
  for (let run = 0; run < 4; run++) await carried(3);
  expect(await promised()).toBe(12);
  const last = await carried(3);
  // Four stops of three minutes and a change of two, where the lead time has six minutes for all of it.
  expect(await promised()).toBe(20);
  const order = await placed({ lines: [{ ...apple, quantity: 3 }] });
  expect(order.promisedAt).toBe(addMinutes(mondayNoon, minutes + 20).toISOString());
  await undoStep(runner, last);
  wait(1);
  expect(await promised()).toBe(12);
});

it('a pace that nobody walks moves it by half an hour and no further; a fast one brings it forward', async () => {
  for (let run = 0; run < 5; run++) await carried(25);
  expect(await promised()).toBe(12 + 30);
  for (let run = 0; run < 20; run++) await carried(0.5);
  expect(await promised()).toBe(12 - 2);
});
