import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedDemo } from '@/prisma/seed/seed-demo';
import { resetClock } from '@/server/clock';
import { closeDoors, openDoors } from '@/server/db/connection';
import { migrate } from '@/server/db/migrate';

/** The demo building for a command: in a folder of its own, which is gone afterwards. */
export async function withDemoBuilding<T>(work: () => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-demo-'));
  const file = path.join(folder, 'upstairs.db');
  try {
    await migrate(file);
    openDoors(file);
    await seedDemo();
    return await work();
  } finally {
    resetClock();
    await closeDoors();
    await rm(folder, { recursive: true, force: true });
  }
}
