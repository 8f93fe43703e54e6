import type { LineWeight, StepInput } from '@/domain/orders/step-input';
import { cancelOrder } from '@/server/orders/cancel-order';
import { expireOrder } from '@/server/orders/expire-order';
import { stepOrder } from '@/server/orders/step-order';
import { undoStep } from '@/server/orders/undo-step';
import type { Doing } from './doing';
import { forgetClosed } from './outcome';
import { anOrder, keeper, noted, type PlayedOrder, type World } from './world';

type Step = StepInput extends infer Each ? (Each extends { order: string } ? Omit<Each, 'order'> : never) : never;

/**
 * Takes a step that the game knows to be possible; not while somebody is asked what goes into the bag. Answers whether it was taken.
 * @throws Error when the app refuses it, or lets such a bag go
 */
async function step(world: World, order: PlayedOrder, input: Step, to: PlayedOrder['status']): Promise<boolean> {
  const done = await stepOrder(keeper, { order: order.id, ...input });
  const isAsked = world.offers.some((offer) => offer.order === order);
  if (!done.ok && done.error.code === 'answer_pending' && isAsked) return false;
  if (!done.ok) throw new Error(`${input.step} of an order that is ${order.status}: ${done.error.code}`);
  order.before = order.status;
  order.status = to;
  order.undo = done.value.undo?.seq ?? null;
  order.touched = world.at;
  forgetClosed(world);
  return true;
}

async function accept(world: World): Promise<void> {
  const order = anOrder(world, ({ status }) => status === 'placed');
  if (!order) return;
  if (await step(world, order, { step: 'accept' }, 'preparing')) world.note({ did: 'accepted', ...noted(order) });
}

async function reject(world: World): Promise<void> {
  const order = anOrder(world, ({ status }) => status === 'placed');
  if (!order) return;
  if (await step(world, order, { step: 'reject', reason: 'too_busy' }, 'off')) world.note({ did: 'rejected', ...noted(order) });
}

/** The scale says something within what is likely, or the estimate is kept. */
async function ready(world: World): Promise<void> {
  const { random } = world;
  const order = anOrder(world, ({ status }) => status === 'preparing');
  if (!order) return;
  const held = order.lines.filter(({ isOut }) => !isOut);
  const weights = held.flatMap(({ grams, isInstead }, line): LineWeight[] =>
    grams === null || isInstead ? [] : [{ line, grams: random.chance(0.2) ? 'estimate' : Math.max(1, Math.floor(grams * (0.7 + 0.6 * random.next()))) }],
  );
  if (!(await step(world, order, { step: 'ready', weights }, 'ready'))) return;
  const said = order.lines.map((line) => {
    const found = weights.find((weight) => held[weight.line] === line)?.grams;
    return found === undefined || found === 'estimate' ? line.grams : found;
  });
  world.note({ did: 'weighed', ...noted(order), grams: said });
}

async function setOut(world: World): Promise<void> {
  const order = anOrder(world, ({ status, isBrought }) => isBrought && (status === 'ready' || status === 'not delivered'));
  if (!order) return;
  if (await step(world, order, { step: 'deliver' }, 'delivering')) world.note({ did: 'set out', ...noted(order) });
}

const atTheDoor = ({ status, isBrought }: PlayedOrder): boolean => status === 'delivering' || (status === 'ready' && !isBrought);

async function handOver(world: World): Promise<void> {
  const order = anOrder(world, atTheDoor);
  if (!order) return;
  const collected = world.random.pick(['cash', 'cash', 'code', 'code', 'unpaid'] as const);
  if (await step(world, order, { step: 'delivered', collected }, 'delivered')) world.note({ did: 'handed over', ...noted(order), collected });
}

async function bringBack(world: World): Promise<void> {
  const order = anOrder(world, atTheDoor);
  if (!order) return;
  if (await step(world, order, { step: 'notDelivered', reason: 'nobody_there' }, 'not delivered')) world.note({ did: 'not delivered', ...noted(order) });
}

/** Too late, when paid, when counted, when refunded: what the app refuses then is not done. */
async function undo(world: World): Promise<void> {
  const order = anOrder(world, (each) => each.undo !== null);
  if (!order?.before) return;
  const done = await undoStep(keeper, { order: order.id, seq: order.undo! });
  if (done.ok) {
    world.note({ did: 'undone', ...noted(order) });
    order.status = order.before;
  }
  // One that could not be undone now cannot be later.
  order.undo = null;
}

async function cancel(world: World): Promise<void> {
  const order = anOrder(world, ({ status }) => status === 'placed');
  if (!order || !(await cancelOrder(order.token)).ok) return;
  calledOff(world, order);
}

async function expire(world: World): Promise<void> {
  const order = anOrder(world, ({ status }) => status === 'placed');
  if (!order || !(await expireOrder(order.id))) return;
  calledOff(world, order);
}

function calledOff(world: World, order: PlayedOrder): void {
  Object.assign(order, { status: 'off', undo: null });
  forgetClosed(world);
  world.note({ did: 'cancelled', ...noted(order) });
}

export const stepping: readonly Doing[] = [
  { name: 'accept', weight: 14, act: accept },
  { name: 'reject', weight: 1, act: reject },
  { name: 'weigh and make ready', weight: 18, act: ready },
  { name: 'set out', weight: 14, act: setOut },
  { name: 'hand over', weight: 18, act: handOver },
  { name: 'bring back', weight: 2, act: bringBack },
  { name: 'take a step back', weight: 7, act: undo },
  { name: 'the customer cancels', weight: 1, act: cancel },
  { name: 'nobody answers', weight: 1, act: expire },
];
