import { read } from '@/server/db';
import { goesBack } from './going-back';
import type { LoggedLine, ToldRefund } from './log';
import { anOrder, type PlayedOrder, present, type World } from './world';

/** As a rule one where it can be done; now and then any, where it must be refused. */
export const fitting = (world: World, statuses: readonly PlayedOrder['status'][]): PlayedOrder | null =>
  anOrder(world, world.random.chance(0.9) ? ({ status }) => statuses.includes(status) : () => true);

export const atCounter = ['preparing', 'ready'] as const;

/** A line that it holds; now and then any that it ever held. */
export const aLine = ({ random }: World, order: PlayedOrder): number => {
  const held = present(order);
  return held.length > 0 && random.chance(0.9) ? random.pick(held) : random.below(order.lines.length);
};

export function calledOff(order: PlayedOrder): void {
  Object.assign(order, { status: 'off', undo: null });
}

/** The last line that goes takes the order with it. */
export function out(order: PlayedOrder, line: number): void {
  if (present(order).length === 1) calledOff(order);
  else order.lines[line]!.isOut = true;
}

export async function swapped(order: PlayedOrder, line: number, instead: LoggedLine): Promise<void> {
  order.lines[line]!.isOut = true;
  const added = await read().orderLine.findFirstOrThrow({ where: { orderId: order.id }, orderBy: { position: 'desc' } });
  order.lines.push({ ...instead, id: added.id, isOut: false, isInstead: true });
}

/** What is open with an order that is over, or with a line that is gone, is open no more; nor is what was wished and can be no more. */
export function forgetClosed(world: World): void {
  world.offers = world.offers.filter(({ order, line }) => order.status !== 'off' && !order.lines[line]!.isOut);
  const stands = { remove: ['placed', 'preparing', 'ready'], cancel: ['placed', 'preparing', 'ready'], note: ['placed', 'preparing', 'ready', 'delivering'] };
  world.requests = world.requests.filter(({ order, wish, line }) => stands[wish].includes(order.status) && !(line !== null && order.lines[line]!.isOut));
}

/** What was done, or refused, with what goes back for it: for that `line`, where others may have gone at once. */
export async function outcome(world: World, order: PlayedOrder, done: boolean, line?: number): Promise<{ done: boolean; refund: ToldRefund | null }> {
  if (done) order.touched = world.at;
  forgetClosed(world);
  return { done, refund: await goesBack(world, order, line) };
}
