import { type Channel, isOutside } from '@/domain/channels/channel';
import { fen } from '@/domain/money';
import type { HandRefund } from '@/domain/payments/hand-refund';
import { saveCommission } from '@/server/channels/save-commission';
import { readShopTerms } from '@/server/menu/read-shop-terms';
import { saveShopTerms } from '@/server/menu/save-shop-terms';
import { closeShift } from '@/server/payments/close-shift';
import { confirmPayment } from '@/server/payments/confirm-payment';
import { finishRefund } from '@/server/payments/finish-refund';
import { moveCash } from '@/server/payments/move-cash';
import { openShift } from '@/server/payments/open-shift';
import { readPayments } from '@/server/payments/read-payments';
import { refundByHand } from '@/server/payments/refund-by-hand';
import { reopenRefund } from '@/server/payments/reopen-refund';
import { unconfirmPayment } from '@/server/payments/unconfirm-payment';
import { withdrawRefund } from '@/server/payments/withdraw-refund';
import type { Doing } from './doing';
import type { LoggedLine, LoggedRefund } from './log';
import { goesBack } from './going-back';
import { anOrder, keeper, noted, oneOf, type PlayedOrder, type PlayedRefund, shops, type World } from './world';

const isOver = ({ status }: PlayedOrder): boolean => ['delivered', 'not delivered', 'off'].includes(status);

/** Mostly before it sets out: what becomes less after that goes back as money. */
async function confirm(world: World): Promise<void> {
  const statuses = world.random.chance(0.6) ? ['ready'] : ['ready', 'delivering', 'delivered', 'not delivered'];
  const order = anOrder(world, ({ status }) => statuses.includes(status));
  if (!order) return;
  const as = world.random.pick([undefined, 'cash', 'code'] as const);
  const done = await confirmPayment(keeper, { order: order.id, as });
  if (!done.ok) return;
  order.touched = world.at;
  world.note({ did: 'confirmed', ...noted(order), as: as ?? null });
  if (world.random.chance(0.15)) await takeBackWord(world, order);
}

async function takeBackWord(world: World, order: PlayedOrder): Promise<void> {
  if ((await unconfirmPayment(keeper, { order: order.id })).ok) world.note({ did: 'unconfirmed', ...noted(order) });
}

async function unconfirm(world: World): Promise<void> {
  const order = anOrder(world, ({ status }) => ['ready', 'delivering', 'delivered'].includes(status));
  if (order) await takeBackWord(world, order);
}

/** Some of its lines and fees, as often as not all of a line, now and then more than there is; or all that is left. */
function aWish({ random }: World, order: PlayedOrder): LoggedRefund {
  if (random.chance(0.3)) return { kind: 'whole' };
  const amountOf = ({ price, quantity, grams }: LoggedLine) => (grams === null && random.chance(0.5) ? price * quantity : random.below(1_500));
  const lines = order.lines.flatMap((each, line) => (random.chance(0.4) ? [{ line, amount: amountOf(each) }] : []));
  return { kind: 'parts', lines, fees: random.chance(0.4) ? random.pick([50, 100, random.below(400)]) : 0 };
}

const asked = (wish: LoggedRefund, { lines }: PlayedOrder): HandRefund =>
  wish.kind === 'whole' ? wish : { kind: 'parts', lines: wish.lines.map(({ line, amount }) => ({ line: lines[line]!.id, amount: fen(amount) })), fees: fen(wish.fees) };

async function askRefund(world: World): Promise<void> {
  const order = anOrder(world, world.random.chance(0.9) ? isOver : () => true);
  if (order) await askRefundOf(world, order, aWish(world, order));
}

/** Somebody at the desk says that money of an order goes back. */
export async function askRefundOf(world: World, order: PlayedOrder, wish: LoggedRefund): Promise<void> {
  const made = await refundByHand(keeper, { order: order.id, refund: asked(wish, order) });
  world.note({ did: 'refund asked', ...noted(order), refund: made.ok ? await goesBack(world, order) : null, wish });
}

const aRefund = (world: World, status: PlayedRefund['status']): PlayedRefund | null =>
  oneOf(world, world.refunds.filter((refund) => refund.status === status));

async function giveBack(world: World): Promise<void> {
  const refund = aRefund(world, 'owed');
  if (!refund) return;
  const way = isOutside(refund.order.channel as Channel) ? 'platform' : world.random.pick(['cash', 'code'] as const);
  const done = await finishRefund(keeper, { refund: refund.id, way });
  if (!done.ok && done.error.code !== 'payment_unconfirmed') throw new Error(`a refund was not given: ${done.error.code}`);
  if (!done.ok) return;
  Object.assign(refund, { status: 'given', touched: world.at });
  world.note({ did: 'refund given', ...noted(refund.order), refund: refund.id, way });
  if (world.random.chance(0.1)) await reopen(world, refund);
}

async function takeBackGiving(world: World): Promise<void> {
  const refund = aRefund(world, 'given');
  if (refund) await reopen(world, refund);
}

async function reopen(world: World, refund: PlayedRefund): Promise<void> {
  if (!(await reopenRefund(keeper, { refund: refund.id })).ok) return;
  refund.status = 'owed';
  world.note({ did: 'refund reopened', ...noted(refund.order), refund: refund.id });
}

async function withdraw(world: World): Promise<void> {
  const refund = aRefund(world, 'owed');
  if (!refund || !(await withdrawRefund(keeper, { refund: refund.id })).ok) return;
  world.refunds.splice(world.refunds.indexOf(refund), 1);
  world.note({ did: 'refund withdrawn', ...noted(refund.order), refund: refund.id });
}

async function begin(world: World): Promise<void> {
  const shop = world.random.pick(shops);
  const opening = world.random.below(50_000);
  if ((await openShift(keeper, { shop, opening: fen(opening) })).ok) world.note({ did: 'shift opened', shop, opening });
}

async function move(world: World): Promise<void> {
  const shop = world.random.pick(shops);
  const kind = world.random.pick(['in', 'out'] as const);
  const amount = 1 + world.random.below(5_000);
  if ((await moveCash(keeper, { shop, kind, amount: fen(amount), reason: '换零钱' })).ok) world.note({ did: 'cash moved', shop, kind, amount });
}

/** Counted as it should be, or a few yuan off. */
async function end(world: World): Promise<void> {
  const shop = world.random.pick(shops);
  const view = await readPayments(keeper, { shop });
  if (!view.ok || !view.value.shift) return;
  const { id, expected } = view.value.shift;
  const counted = fen(Math.max(0, expected + (world.random.chance(0.5) ? 0 : world.random.below(1_000) - 500)));
  const done = await closeShift(keeper, { shop, shift: id, counted, expected, reason: counted === expected ? null : '找错了' });
  if (!done.ok) throw new Error(`a shift was not closed: ${done.error.code}`);
  world.note({ did: 'shift closed', shop, said: done.value.expected });
}

async function setCommission(world: World): Promise<void> {
  const { random } = world;
  const shop = random.pick(shops);
  const channel = random.pick(['meituan', 'eleme', 'other'] as const);
  const basisPoints = random.chance(0.7) ? random.below(3_000) : null;
  const amount = random.below(500);
  const commission = basisPoints === null ? { kind: 'amount' as const, amount: fen(amount) } : { kind: 'share' as const, basisPoints };
  if ((await saveCommission(keeper, { shop, channel, commission })).ok) world.note({ did: 'commission set', shop, channel, basisPoints, amount });
}

/** Dearer or cheaper, with another minimum: orders of before keep what they were asked, unless less is asked by now. */
async function setTerms(world: World): Promise<void> {
  const { random } = world;
  const shop = random.pick(shops);
  const owned = await readShopTerms(keeper);
  const { name, tagline, floor } = (owned.ok ? owned.value : []).find(({ slug }) => slug === shop)!;
  const [fee, minimum, small] = [50 * random.below(5), random.pick([0, 900, 1_500]), random.chance(0.2) ? null : 50 * random.below(6)];
  const saved = await saveShopTerms(keeper, { shop, name, tagline, floor, deliveryFee: fee, minimumOrder: minimum, smallOrderFee: small });
  if (!saved.ok) throw new Error(`what a shop asks for was not saved: ${saved.error.code}`);
  world.note({ did: 'terms set', shop, fee, minimum, small });
}

export const paying: readonly Doing[] = [
  { name: 'confirm a payment', weight: 9, act: confirm },
  { name: 'take a confirmation back', weight: 3, act: unconfirm },
  { name: 'ask for a refund', weight: 4, act: askRefund },
  { name: 'give a refund', weight: 3, act: giveBack },
  { name: 'take a given refund back', weight: 1, act: takeBackGiving },
  { name: 'withdraw a refund', weight: 1, act: withdraw },
  { name: 'open a shift', weight: 3, act: begin },
  { name: 'move cash', weight: 2, act: move },
  { name: 'close a shift', weight: 2, act: end },
  { name: 'set a commission', weight: 1, act: setCommission },
  { name: 'set what the shop asks for', weight: 2, act: setTerms },
];
