import { expect, test } from 'vitest';
import { BusyError } from './errors';
import { TurnQueue } from './turn-queue';

test('a turn that is given back goes to whoever came first, and to nobody when nobody waits', async () => {
  const queue = new TurnQueue(2);
  const served: string[] = [];
  const visit = async (name: string): Promise<() => void> => {
    const leave = await queue.enter();
    served.push(name);
    return leave;
  };
  const leaveFirst = await visit('first');
  const [second, third] = [visit('second'), visit('third')];
  await expect(visit('fourth')).rejects.toThrow(BusyError);
  expect(served).toEqual(['first']);
  leaveFirst();
  (await second)();
  (await third)();
  (await visit('fifth'))();
  expect(served).toEqual(['first', 'second', 'third', 'fifth']);
});

test('who can do without steps back before the queue is full', async () => {
  const queue = new TurnQueue(3);
  const leave = await queue.enter(1);
  const waiting = queue.enter(1);
  await expect(queue.enter(1)).rejects.toThrow(BusyError);
  const behind = queue.enter();
  leave();
  (await waiting)();
  (await behind)();
});
