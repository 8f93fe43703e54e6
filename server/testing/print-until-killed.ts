import { setClock } from '@/server/clock';
import { openDoors } from '@/server/db/connection';
import { startPrinting } from '@/server/printing/print-lanes';

// Run in a process of its own, to be killed: prints what waits, as a serving process does, at the tests' noon.
const [file, at] = process.argv.slice(2);
if (!file || !at) throw new Error('usage: print-until-killed.ts FILE AT');
openDoors(file);
setClock(() => new Date(at));
process.stdout.write('printing\n');
for (;;) {
  await startPrinting();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
