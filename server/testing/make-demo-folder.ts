import path from 'node:path';
import { seedDemo } from '@/prisma/seed/seed-demo';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { migrate } from '@/server/db/migrate';
import { openLedgers } from '@/server/stock/note-entries';

// Run with tsx by e2e/ and bench/: makes the data folder of a server under test, and prints what it seeded.
// A process of its own, because a data folder has one writer and the server under test will be it.
const [folder, ample] = process.argv.slice(2);
if (!folder) throw new Error('usage: make-demo-folder.ts FOLDER [ample]');
const file = path.join(folder, 'upstairs.db');
await migrate(file);
openDoors(file);
const demo = await seedDemo();
// A load run measures the software, so neither goods nor seats may run out.
if (ample) {
  await write(async (tx) => {
    await tx.stockEntry.deleteMany();
    await tx.item.updateMany({ data: { stock: 1_000_000_000 } });
    await openLedgers(tx, { staffId: null, at: now() });
    await tx.shop.updateMany({ data: { slotCapacity: 1_000_000 } });
  });
}
await closeDoors();
console.log(JSON.stringify(demo));
