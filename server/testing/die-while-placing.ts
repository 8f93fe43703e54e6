import { judgeOrder } from '@/domain/orders/judge-order';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { loadBuilding } from '@/server/building/load-building';
import { write } from '@/server/db';
import { openDoors } from '@/server/db/connection';
import { loadShop } from '@/server/menu/load-shops';
import { acceptOrder } from '@/server/orders/accept-order';
import { interruptedTx } from './failing-tx';

// Run in a process of its own: places an order and dies before the statement of that number, as by a power cut.
const [file, body, at, statement] = process.argv.slice(2);
if (!file || !body || !at || !statement) throw new Error('usage: die-while-placing.ts FILE BODY AT STATEMENT');
openDoors(file);
const input = JSON.parse(body) as PlaceOrderInput;
const building = await loadBuilding();
const shop = (await loadShop(input.shop))!;
const judged = judgeOrder(input, building, shop);
if (!judged.ok) throw new Error(judged.error.code);
const from = { channel: 'link', placardId: null, link: null, shareId: null, device: null, boarding: null, trail: null, staff: null, paceMinutes: 0 } as const;
const placing = { input, bodyHash: 'hash', at: new Date(at), building, shop, ...from, judged: judged.value };
await write((tx) => {
  const die = () => {
    process.stdout.write('dying\n');
    process.kill(process.pid, 'SIGKILL');
  };
  return acceptOrder(interruptedTx(tx, Number(statement), die), placing);
});
process.stdout.write('placed\n');
