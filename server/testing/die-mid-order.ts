import { write, type Tx } from '@/server/db';
import { openDoors } from '@/server/db/connection';

// Run in a process of its own, to be killed: orders again what the file's one order holds, whole, then half,
// and waits.
const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: die-mid-order.ts FILE');
openDoors(file);

async function orderAgain(tx: Tx, id: string, number: number): Promise<void> {
  const order = await tx.order.findUniqueOrThrow({ where: { id: 'ord' } });
  await tx.order.create({ data: { ...order, id, token: id, number } });
}

const pay = (tx: Tx, orderId: string) =>
  tx.payment.create({
    data: { id: `pay_${orderId}`, orderId, method: 'cash', status: 'unpaid', amount: 740 },
  });

await write(async (tx) => {
  await orderAgain(tx, 'whole', 2);
  await pay(tx, 'whole');
});
await write(async (tx) => {
  await orderAgain(tx, 'half', 3);
  process.stdout.write('half is written\n');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  await pay(tx, 'half');
});
