import { now } from '@/server/clock';
import { read, type Tx, write } from '@/server/db';
import { log } from '@/server/log';
import { perDatabase } from '@/server/per-database';
import { within } from '@/server/within';

/** A probe costs a write to the disk, so whoever asks within this time is told what the last one found, in ms. */
const freshFor = 5_000;

/** A database that has not answered after this long, in milliseconds, is not there. */
const patience = 2_000;

type Probe = { at: Date; healthy: Promise<boolean> };

const kept = () => perDatabase<{ last?: Probe }>('health', () => ({}));

/** A row that comes and goes, for a folder that waits for its building: an update of no rows writes nothing. */
async function writeInVain(tx: Tx): Promise<void> {
  const key = 'health probe';
  await tx.$executeRaw`INSERT INTO "PlacementKey" ("key", "bodyHash", "createdAt") VALUES (${key}, '', ${now()})`;
  await tx.$executeRaw`DELETE FROM "PlacementKey" WHERE "key" = ${key}`;
}

/** Changes nothing that anybody reads, but goes the whole way to the disk and back. */
async function writeAndRead(): Promise<boolean> {
  // Taken first: a probe that comes late must not open a database that was closed meanwhile.
  const reader = read();
  const written = await write(async (tx) => {
    const buildings = await tx.$executeRaw`UPDATE "Building" SET "isDemo" = "isDemo"`;
    if (buildings === 0) await writeInVain(tx);
    return buildings;
  });
  const [row] = await reader.$queryRaw<{ count: number }[]>`SELECT COUNT(*) AS "count" FROM "Building"`;
  return row?.count === written;
}

async function probe(): Promise<boolean> {
  try {
    return await within(patience, writeAndRead(), () => false);
  } catch (error) {
    log.error({ err: error }, 'health probe failed');
    return false;
  }
}

/** Whether a real write and read succeed, as of at most five seconds ago. */
export function checkHealth(): Promise<boolean> {
  const at = now();
  const { last } = kept();
  const age = last ? at.getTime() - last.at.getTime() : freshFor;
  if (last && age >= 0 && age < freshFor) return last.healthy;
  const healthy = probe();
  kept().last = { at, healthy };
  return healthy;
}
