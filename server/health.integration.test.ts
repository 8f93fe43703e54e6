import { expect, it } from 'vitest';
import { write } from '@/server/db';
import { checkHealth } from './health';
import { checksum, sleepUntil, useTower } from './testing/tower';

useTower();

it('is well while a write and a read go the whole way, and changes nothing', async () => {
  const before = await checksum();
  expect(await checkHealth()).toBe(true);
  expect(await checksum()).toBe(before);
});

it('probes at most every five seconds, once for all who ask', async () => {
  const first = checkHealth();
  expect(checkHealth()).toBe(first);
  await first;
  await write((tx) => tx.$executeRaw`ALTER TABLE "Building" RENAME TO "Gone"`);
  sleepUntil(4.999);
  expect(await checkHealth()).toBe(true);
  sleepUntil(5);
  expect(await checkHealth()).toBe(false);
});

it('is not well when the writes that wait fill the queue', async () => {
  const waiting = Array.from({ length: 520 }, () => write((tx) => tx.floor.count()).catch(() => 0));
  expect(await checkHealth()).toBe(false);
  await Promise.all(waiting);
});

it('is not well while the writer hangs, and says so within seconds', async () => {
  const hanging = write(() => new Promise(() => {})).catch(() => 'rolled back');
  const from = performance.now();
  expect(await checkHealth()).toBe(false);
  expect(performance.now() - from).toBeLessThan(3_000);
  expect(await hanging).toBe('rolled back');
  await write((tx) => tx.floor.count());
});
