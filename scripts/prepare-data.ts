import Database from 'better-sqlite3';
import { FolderInUseError, UnusableDatabaseError } from '@/server/db/errors';
import { databaseFile } from '@/server/db/location';
import { migrate } from '@/server/db/migrate';

// A process of its own, run by `npm start`: it needs TypeScript and the database, and the folder has one writer.
// Its last line is what it found and did, as JSON (scripts/setup/prepare-data.mjs). It runs before every start, so
// it reads with plain SQL, and loads Prisma and the seed only when there is something to seed.

const highestPlacard = `
  SELECT "label" AS "floor", "code" FROM "Placard" JOIN "Floor" ON "Floor"."id" = "Placard"."floorId"
  WHERE "status" = 'live' AND "removedAt" IS NULL ORDER BY "position" DESC LIMIT 1`;

/** What the folder holds, for the one who prints URLs and warms pages. */
function describe(db: Database.Database) {
  return {
    placard: db.prepare(highestPlacard).get() ?? null,
    floors: db.prepare('SELECT "label" FROM "Floor" WHERE "removedAt" IS NULL ORDER BY "position"').pluck().all(),
    shops: db.prepare('SELECT "slug" FROM "Shop" ORDER BY "slug"').pluck().all(),
  };
}

/** Seeds the demo building, which only SETUP=demo asks for: a real tower's folder is set up by its owner. */
async function seed() {
  const { seedDemo } = await import('@/prisma/seed/seed-demo');
  const { closeDoors } = await import('@/server/db/connection');
  const seeded = await seedDemo();
  await closeDoors();
  return seeded;
}

try {
  const migrations = await migrate();
  const db = new Database(databaseFile(), { readonly: true });
  const isEmpty = db.prepare('SELECT COUNT(*) FROM "Building"').pluck().get() === 0;
  const seeded = isEmpty && process.env.SETUP === 'demo' ? await seed() : null;
  console.log(JSON.stringify({ migrations, seeded, hasBuilding: !isEmpty || seeded !== null, ...describe(db) }));
  db.close();
} catch (error) {
  const isExpected = error instanceof FolderInUseError || error instanceof UnusableDatabaseError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
