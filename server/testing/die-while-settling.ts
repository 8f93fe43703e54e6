import { setClock } from '@/server/clock';
import { openDoors } from '@/server/db/connection';
import { listen } from '@/server/events/hub';
import { settleGroups } from '@/server/group-buys/settle-groups';

// Run in a process of its own: settles the groups of a database and dies after so many of their orders, as by a power cut.
const [file, at, orders, shop] = process.argv.slice(2);
if (!file || !at || !orders || !shop) throw new Error('usage: die-while-settling.ts FILE AT ORDERS SHOP');
openDoors(file);
setClock(() => new Date(at));
let written = 0;
listen([`shop:${shop}`], () => {
  written += 1;
  if (written < Number(orders)) return;
  process.stdout.write('dying\n');
  process.kill(process.pid, 'SIGKILL');
});
await settleGroups();
process.stdout.write('settled\n');
