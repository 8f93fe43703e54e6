import { read } from '@/server/db';
import type { ToldRefund } from './log';
import type { PlayedOrder, World } from './world';

/**
 * What the app has written down to go back of an order since it was last looked at, or of that for one line; from here on
 * somebody may give it. @throws Error when it is more than one refund
 */
export async function goesBack(world: World, order: PlayedOrder, line?: number): Promise<ToldRefund | null> {
  const ofLine = line === undefined ? {} : { lines: { some: { lineId: order.lines[line]!.id } } };
  const found = await read().refund.findMany({ where: { orderId: order.id, id: { notIn: order.refunds }, ...ofLine }, include: { lines: true } });
  if (found.length > 1) throw new Error(`money goes back ${found.length} times for one thing`);
  const [made] = found;
  if (!made) return null;
  order.refunds.push(made.id);
  world.refunds.push({ id: made.id, order, status: 'owed', touched: world.at });
  const place = (id: string) => order.lines.findIndex((line) => line.id === id);
  return { refund: made.id, amount: made.amount, lines: made.lines.map(({ lineId, amount }) => ({ line: place(lineId), amount })) };
}
