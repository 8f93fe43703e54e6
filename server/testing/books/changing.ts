import { consentSeconds, type SubstituteWish } from '@/domain/orders/order-change';
import { answerOffer } from '@/server/changes/answer-offer';
import { changeOrder } from '@/server/changes/change-order';
import { lapseOffers } from '@/server/changes/lapse-offers';
import { readForDesk } from '@/server/orders/step-order';
import type { Doing } from './doing';
import { aLine, atCounter, calledOff, fitting, out, outcome, swapped } from './outcome';
import type { LoggedLine } from './log';
import { goods } from './placing';
import { anOrder, keeper, noted, oneOf, type PlayedOffer, type PlayedOrder, present, type World } from './world';

/** What the desk sees of an order; now and then what it saw before somebody was faster (rules.md, 24). */
async function seen({ random }: World, order: PlayedOrder): Promise<{ lastMove: number; isLate: boolean }> {
  const { lastMove } = await readForDesk(order.id);
  const isLate = random.chance(0.05);
  return { lastMove: isLate ? lastMove - 1 : lastMove, isLate };
}

async function remove(world: World): Promise<void> {
  const order = fitting(world, atCounter);
  if (!order) return;
  const line = aLine(world, order);
  const { lastMove, isLate } = await seen(world, order);
  const done = await changeOrder(keeper, { order: order.id, lastMove, change: 'remove', line, soldOut: false });
  if (done.ok) out(order, line);
  world.note({ did: 'line removed', ...noted(order), line, isLate, ...(await outcome(world, order, done.ok)) });
}

/** Something of the shop's that costs no more; now and then anything: what is dearer, or the same again, must be refused. */
function somethingElse({ random }: World, shop: string, line: LoggedLine): { logged: LoggedLine; wish: SubstituteWish } {
  const anything = () => {
    const { item, price, options, isWeighed } = random.pick(goods[shop]!);
    const [quantity, grams] = isWeighed ? [1, 50 * (1 + random.below(12))] : [1 + random.below(3), null];
    return { logged: { good: item, price, quantity, grams }, wish: { item, options, quantity, grams } };
  };
  const costs = ({ price, quantity, grams }: LoggedLine) => price * (grams === null ? quantity : grams / 500);
  const tries = Array.from({ length: random.chance(0.8) ? 6 : 1 }, anything);
  return tries.find(({ logged }) => logged.good !== line.good && costs(logged) <= costs(line)) ?? tries[0]!;
}

/** Who is asked by phone mostly says so at once. */
async function substitute(world: World): Promise<void> {
  const order = fitting(world, atCounter);
  if (!order) return;
  const line = aLine(world, order);
  const { logged: instead, wish } = somethingElse(world, order.shop, order.lines[line]!);
  const { lastMove, isLate } = await seen(world, order);
  const done = await changeOrder(keeper, { order: order.id, lastMove, change: 'substitute', line, soldOut: false, instead: wish });
  const isAsked = done.ok && done.value.offers.some((offer) => offer.line === line);
  if (isAsked) world.offers.push({ order, line, instead, touched: world.at });
  else if (done.ok) await swapped(order, line, instead);
  world.note({ did: 'substitute brought', ...noted(order), line, instead, isLate, ...(await outcome(world, order, done.ok)) });
  if (isAsked && world.random.chance(0.7)) await say(world, order, line);
}

async function callOff(world: World): Promise<void> {
  const order = fitting(world, atCounter);
  if (!order) return;
  const { lastMove, isLate } = await seen(world, order);
  const done = await changeOrder(keeper, { order: order.id, lastMove, change: 'call_off', reason: 'other' });
  if (done.ok) calledOff(order);
  world.note({ did: 'called off', ...noted(order), isLate, ...(await outcome(world, order, done.ok)) });
}

/** In time or too late; now and then to what nobody has asked. */
async function sayToOffer(world: World): Promise<void> {
  const { random } = world;
  const order = random.chance(0.05) ? anOrder(world, (each) => present(each).length > 0) : null;
  const asked = order ? { order, line: random.pick(present(order)) } : oneOf(world, world.offers);
  if (asked) await say(world, asked.order, asked.line);
}

/** Said twice it is said once. */
async function say(world: World, order: PlayedOrder, line: number): Promise<void> {
  const yes = world.random.chance(0.6);
  const answer = { token: order.token, line, accept: yes };
  const offer = world.offers.find((each) => each.order === order && each.line === line);
  const done = await answerOffer(answer);
  if (done.ok && yes) await swapped(order, line, offer!.instead);
  else if (done.ok) out(order, line);
  if (done.ok && world.random.chance(0.2)) await answerOffer(answer);
  world.note({ did: 'offer answered', ...noted(order), line, yes, ...(await outcome(world, order, done.ok)) });
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
