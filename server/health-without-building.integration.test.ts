import { afterEach, expect, it } from 'vitest';
import { resetClock } from './clock';
import { read, write } from '@/server/db';
import { checkHealth } from './health';
import { backUpNightly } from './jobs/back-up-nightly';
import { resolveScan } from './placards/resolve-scan';
import { useDatabase } from './testing/database';
import { checksum, sleepUntil } from './testing/tower';

useDatabase();
afterEach(resetClock);

it('a folder that waits for its building is well, by a real write that leaves nothing', async () => {
  const before = await checksum();
  expect(await checkHealth()).toBe(true);
  expect(await checksum()).toBe(before);
  await write((tx) => tx.$executeRaw`ALTER TABLE "PlacementKey" RENAME TO "Gone"`);
  sleepUntil(60);
  expect(await checkHealth()).toBe(false);
  expect(await read().building.count()).toBe(0);
});

it('there is nothing to copy, and a scan leads to the page that says so', async () => {
  expect(await backUpNightly()).toBe(false);
  expect(await resolveScan('27-k7qm2x')).toEqual({ kind: 'panel' });
});
