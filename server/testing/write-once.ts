import { write } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';

// Run in a process of its own: writes to a data folder and says how that went.
const [file, stay] = process.argv.slice(2);
if (!file) throw new Error('usage: write-once.ts FILE [stay]');
openDoors(file);
try {
  await write((tx) =>
    tx.placementKey.create({ data: { key: `${process.pid}`, bodyHash: '', createdAt: new Date(0) } }),
  );
  process.stdout.write('written\n');
  if (stay) await new Promise((resolve) => setTimeout(resolve, 60_000));
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
} finally {
  await closeDoors();
}
