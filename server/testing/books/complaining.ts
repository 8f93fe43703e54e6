import type { ComplaintReply } from '@/domain/complaints/complaint';
import { isOutside, type Channel } from '@/domain/channels/channel';
import { fen } from '@/domain/money';
import { answerComplaint } from '@/server/complaints/answer-complaint';
import { fileComplaint } from '@/server/complaints/file-complaint';
import { read } from '@/server/db';
import type { Doing } from './doing';
import { aLine, fitting, outcome } from './outcome';
import { askRefundOf } from './paying';
import { enter, expectClosed } from './placing';
import { keeper, noted, oneOf, type PlayedComplaint, type World } from './world';

/** Sent twice with the same key it is said once. */
async function complain(world: World): Promise<void> {
  const { random } = world;
  const order = fitting(world, ['delivered']);
  if (!order) return;
  const line = aLine(world, order);
  const input = { token: order.token, key: world.nextKey(), line, reason: random.pick(['missing', 'wrong', 'quality', 'other'] as const), words: null, picture: false };
  const done = await fileComplaint(input);
  if (done.ok && random.chance(0.2)) await fileComplaint(input);
  world.note({ did: 'complained', ...noted(order), line, ...(await outcome(world, order, done.ok)) });
  if (!done.ok) return;
  const { id } = await read().complaint.findFirstOrThrow({ where: { lineId: order.lines[line]!.id } });
  world.complaints.push({ id, order, line, isOpen: true, touched: world.at });
}

/** Waiting; now and then one that was answered. */
const aComplaint = (world: World): PlayedComplaint | null =>
  oneOf(world, world.random.chance(0.8) ? world.complaints.filter(({ isOpen }) => isOpen) : world.complaints);

/** Now and then a part of it goes back by hand first. As much as was paid for it, to the fen; or less, or so much that it must be refused, with what could go back. */
async function giveBack(world: World): Promise<void> {
  const { random } = world;
  const found = aComplaint(world);
  if (!found) return;
  const byHand = { kind: 'parts' as const, lines: [{ line: found.line, amount: 1 + random.below(300) }], fees: 0 };
  if (random.chance(0.4)) await askRefundOf(world, found.order, byHand);
  const tooMuch = await answerRefund(world, found, 1_000_000);
  if (tooMuch) await answerRefund(world, found, random.chance(0.5) ? tooMuch : 1 + random.below(tooMuch + 1));
}

/** What could have gone back where it was too much; null where it was answered, before or by this. */
async function answerRefund(world: World, { id, order, line }: PlayedComplaint, amount: number): Promise<number | null> {
  const done = await answerComplaint(keeper, { complaint: id, answer: 'refund', amount: fen(amount), words: null });
  const most = !done.ok && done.error.code === 'refund_above_paid' ? done.error.most : null;
  world.note({ did: 'complaint refunded', ...noted(order), line, amount, most, ...(await outcome(world, order, done.ok)) });
  if (done.ok) answered(world, id);
  return most;
}

function answered(world: World, id: string): void {
  world.complaints.find((complaint) => complaint.id === id)!.isOpen = false;
}

async function explain(world: World): Promise<void> {
  const found = aComplaint(world);
  if (found) await settle(world, found, { complaint: found.id, answer: 'explain', words: '今天的小一点' });
}

/** The same once more, for nothing: an order like any other from here on. */
async function replace(world: World): Promise<void> {
  const found = aComplaint(world);
  if (!found || !(await settle(world, found, { complaint: found.id, answer: 'replace', words: null }))) return;
  const { replacementId } = await read().complaint.findUniqueOrThrow({ where: { id: found.id } });
  const { shop, channel, isBrought, lines } = found.order;
  const { good, quantity, grams } = lines[found.line]!;
  const how = { channel: isOutside(channel as Channel) ? 'phone' : channel, isBrought, isWaived: true, isFree: true, method: 'cash', collected: null, voucher: 0 };
  await enter(world, shop, { id: replacementId! }, [{ good, price: 0, quantity, grams }], how);
}

async function settle(world: World, { id, order, line, isOpen }: PlayedComplaint, reply: ComplaintReply): Promise<boolean> {
  const done = await answerComplaint(keeper, reply);
  // Nobody cooks at night: what cannot be made then is not answered.
  if (!done.ok && isOpen) {
    expectClosed(done.error.code);
    return false;
  }
  world.note({ did: 'complaint settled', ...noted(order), line, ...(await outcome(world, order, done.ok)) });
  if (done.ok) answered(world, id);
  return done.ok;
}

export const complaining: readonly Doing[] = [
  { name: 'say that something is wrong', weight: 7, act: complain },
  { name: 'give back what was wrong', weight: 3, act: giveBack },
  { name: 'bring what was wrong once more', weight: 1, act: replace },
  { name: 'explain what was wrong', weight: 1, act: explain },
];
