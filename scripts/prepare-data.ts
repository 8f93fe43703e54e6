import { seedDemo } from '@/prisma/seed/seed-demo';
import { read } from '@/server/db';
import { closeDoors } from '@/server/db/connection';
import { FolderInUseError, UnusableDatabaseError } from '@/server/db/errors';
import { migrate } from '@/server/db/migrate';

// A process of its own, run by `npm start`: it needs TypeScript and the database, and the folder has one writer.
// Its last line is what it found and did, as JSON (scripts/setup/prepare-data.mjs).

/** What the folder holds, for the one who prints URLs and warms pages. */
async function describe() {
  const [placard, floors, shops] = await Promise.all([
    read().placard.findFirst({ where: { status: 'live' }, orderBy: { floor: { position: 'desc' } }, include: { floor: true } }),
    read().floor.findMany({ orderBy: { position: 'asc' }, select: { label: true } }),
    read().shop.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } }),
  ]);
  return {
    placard: placard && { floor: placard.floor.label, code: placard.code },
    floors: floors.map(({ label }) => label),
    shops: shops.map(({ slug }) => slug),
  };
}

try {
  const migrations = await migrate();
  const isEmpty = (await read().building.count()) === 0;
  const seeded = isEmpty ? await seedDemo() : null;
  const found = await describe();
  await closeDoors();
  console.log(JSON.stringify({ migrations, seeded, ...found }));
} catch (error) {
  const isExpected = error instanceof FolderInUseError || error instanceof UnusableDatabaseError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
