import { consentSeconds, type SubstituteWish } from '@/domain/orders/order-change';
import { answerOffer } from '@/server/changes/answer-offer';
import { changeOrder } from '@/server/changes/change-order';
import { lapseOffers } from '@/server/changes/lapse-offers';
import { readForDesk } from '@/server/orders/step-order';
import type { Doing } from './doing';
import { aLine, atCounter, calledOff, fitting, out, outcome, swapped } from './outcome';
import type { LoggedLine } from './log';
import { goods } from './placing';
import { anOrder, keeper, noted, oneOf, type PlayedOffer, present, type World } from './world';

async function remove(world: World): Promise<void> {
  const order = fitting(world, atCounter);
  if (!order) return;
  const line = aLine(world, order);
  const { lastMove } = await readForDesk(order.id);
  const done = await changeOrder(keeper, { order: order.id, lastMove, change: 'remove', line, soldOut: false });
  if (done.ok) out(order, line);
  world.note({ did: 'line removed', ...noted(order), line, ...(await outcome(world, order, done.ok)) });
}

/** Something of the shop's, mostly not much: what is dearer, or the same again, must be refused. */
function somethingElse({ random }: World, shop: string): { logged: LoggedLine; wish: SubstituteWish } {
  const { item, price, options, isWeighed } = random.pick(goods[shop]!);
  const [quantity, grams] = isWeighed ? [1, 50 * (1 + random.below(12))] : [1 + random.below(3), null];
  return { logged: { good: item, price, quantity, grams }, wish: { item, options, quantity, grams } };
}

async function substitute(world: World): Promise<void> {
  const order = fitting(world, atCounter);
  if (!order) return;
  const line = aLine(world, order);
  const { logged: instead, wish } = somethingElse(world, order.shop);
  const { lastMove } = await readForDesk(order.id);
  const done = await changeOrder(keeper, { order: order.id, lastMove, change: 'substitute', line, soldOut: false, instead: wish });
  if (done.ok && done.value.offers.some((offer) => offer.line === line)) world.offers.push({ order, line, instead, touched: world.at });
  else if (done.ok) await swapped(order, line, instead);
  world.note({ did: 'substitute brought', ...noted(order), line, instead, ...(await outcome(world, order, done.ok)) });
}

async function callOff(world: World): Promise<void> {
  const order = fitting(world, atCounter);
  if (!order) return;
  const { lastMove } = await readForDesk(order.id);
  const done = await changeOrder(keeper, { order: order.id, lastMove, change: 'call_off', reason: 'other' });
  if (done.ok) calledOff(order);
  world.note({ did: 'called off', ...noted(order), ...(await outcome(world, order, done.ok)) });
}

/** In time or too late; now and then to what nobody has asked. Said twice it is said once. */
async function sayToOffer(world: World): Promise<void> {
  const { random } = world;
  const order = random.chance(0.9) ? null : anOrder(world, (each) => present(each).length > 0);
  const asked = order ? { order, line: random.pick(present(order)) } : oneOf(world, world.offers);
  if (!asked) return;
  const { line } = asked;
  const offer = world.offers.find((each) => each.order === asked.order && each.line === line);
  const yes = random.chance(0.6);
  const done = await answerOffer({ token: asked.order.token, line, accept: yes });
  if (done.ok && yes) await swapped(asked.order, line, offer!.instead);
  else if (done.ok) out(asked.order, line);
  if (done.ok && random.chance(0.2)) await answerOffer({ token: asked.order.token, line, accept: yes });
  world.note({ did: 'offer answered', ...noted(asked.order), line, yes, ...(await outcome(world, asked.order, done.ok)) });
}

async function lapse(world: World): Promise<void> {
  const isDue = ({ touched }: PlayedOffer) => world.at.getTime() - touched.getTime() >= consentSeconds * 1_000;
  const due = world.offers.filter(isDue);
  const lapsed = await lapseOffers();
  for (const { order, line } of due) {
    out(order, line);
    world.note({ did: 'offer lapsed', ...noted(order), line, ...(await outcome(world, order, true, line)) });
  }
  if (lapsed > due.length) throw new Error(`${lapsed} offers lapsed, and ${due.length} were over`);
}

export const changing: readonly Doing[] = [
  { name: 'take a line out', weight: 5, act: remove },
  { name: 'bring something else', weight: 8, act: substitute },
  { name: 'call an order off', weight: 2, act: callOff },
  { name: 'say whether it may be something else', weight: 6, act: sayToOffer },
  { name: 'nobody says whether it may', weight: 3, act: lapse },
];
