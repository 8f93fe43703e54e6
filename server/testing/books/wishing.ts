import type { Ask } from '@/domain/orders/order-change';
import { answerRequest } from '@/server/changes/answer-request';
import { askChange } from '@/server/changes/ask-change';
import type { Doing } from './doing';
import { aLine, calledOff, fitting, out, outcome } from './outcome';
import { anOrder, keeper, noted, oneOf, type PlayedOrder, type World } from './world';

type Wish = 'remove' | 'cancel' | 'note';

const asAsked = (wish: Wish, line: number | null): Ask => (wish === 'remove' ? { kind: wish, line: line! } : wish === 'note' ? { kind: wish, note: '不要葱' } : { kind: wish });

/** Asked twice with the same key it is asked once. */
async function ask(world: World): Promise<void> {
  const { random } = world;
  const order = fitting(world, ['placed', 'preparing', 'ready']);
  if (!order) return;
  const wish = order.status === 'off' ? 'remove' : random.pick<Wish>(['remove', 'remove', 'cancel', 'note']);
  const line = wish === 'remove' ? aLine(world, order) : null;
  const isFree = order.status === 'placed';
  const input = { token: order.token, key: world.nextKey(), ask: asAsked(wish, line) };
  const done = await askChange(input);
  if (done.ok && random.chance(0.2)) await askChange(input);
  if (done.ok && !isFree) world.requests.push({ order, wish, line, touched: world.at });
  else if (done.ok && wish === 'remove') out(order, line!);
  else if (done.ok && wish === 'cancel') calledOff(order);
  world.note({ did: 'change asked', ...noted(order), wish, line, ...(await outcome(world, order, done.ok)) });
}

/** What the customer asks; now and then what nobody asks. */
async function answer(world: World): Promise<void> {
  const { random } = world;
  const request = random.chance(0.9) ? oneOf(world, world.requests) : null;
  const isNobodys = (each: PlayedOrder) => world.requests.every((asked) => asked.order !== each);
  const order = request?.order ?? (random.chance(0.1) ? anOrder(world, isNobodys) : null);
  if (!order) return;
  const grant = random.chance(0.7);
  const askedAt = (request ? request.touched : world.at).toISOString();
  const done = await answerRequest(keeper, { order: order.id, askedAt, ...(grant ? { grant } : { grant, reason: 'other' }) });
  if (done.ok) world.requests.splice(world.requests.indexOf(request!), 1);
  if (done.ok && grant && request!.wish === 'cancel') calledOff(order);
  if (done.ok && grant && request!.wish === 'remove') out(order, request!.line!);
  world.note({ did: 'request answered', ...noted(order), grant, ...(await outcome(world, order, done.ok)) });
}

export const wishing: readonly Doing[] = [
  { name: 'the customer asks for a change', weight: 6, act: ask },
  { name: 'answer what the customer asks', weight: 5, act: answer },
];
