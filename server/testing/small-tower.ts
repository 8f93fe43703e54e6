import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resetClock } from '@/server/clock';
import { write } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { migrate } from '@/server/db/migrate';
import { towerRows } from './tower-rows';

/** The small tower of the tests for a command: in a folder of its own, which is gone afterwards. */
export async function withSmallTower<T>(work: () => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-small-'));
  const file = path.join(folder, 'upstairs.db');
  try {
    await migrate(file);
    openDoors(file);
    await write(async (tx) => {
      for (const insert of towerRows) await insert(tx);
    });
    return await work();
  } finally {
    resetClock();
    await closeDoors();
    await rm(folder, { recursive: true, force: true });
  }
}
