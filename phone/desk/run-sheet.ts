import type { DeskOrder } from '@/domain/orders/order-view';
import { bagsOf } from '@/domain/runs/bag';
import type { RunView } from '@/domain/runs/run-view';
import type { Tap } from './tap';

/**
 * in_hand: to be handed over; told: somebody has tapped, and the server has not heard yet; handed: at the door;
 * brought_back: nobody took it; called_off: cancelled on its way; gone: it is not on this trip any more.
 */
export type BagState = 'in_hand' | 'told' | 'handed' | 'brought_back' | 'called_off' | 'gone';

export type SheetBag = { order: DeskOrder; state: BagState };

/** A stop of the sheet; it is open while a bag for it is in the hand. */
export type SheetStop = { floor: string; changes: number; bags: readonly SheetBag[]; open: boolean };

export type RunSheet = {
  run: RunView;
  stops: readonly SheetStop[];
  /** The first stop that is open, by its floor; null: all is done. */
  next: string | null;
  stopsLeft: number;
  bagsLeft: number;
  /** What is to be taken back to the shop. */
  back: readonly DeskOrder[];
};

const isHandOver = ({ action }: Tap): boolean =>
  action.kind === 'step' && (action.input.step === 'delivered' || action.input.step === 'notDelivered');

function stateOf(order: DeskOrder, taps: readonly Tap[]): BagState {
  switch (order.status) {
    case 'delivering':
      return taps.some((tap) => tap.order === order.id && isHandOver(tap)) ? 'told' : 'in_hand';
    case 'delivered':
      return 'handed';
    case 'not_delivered':
      return 'brought_back';
    case 'cancelled':
    case 'rejected':
      return 'called_off';
    case 'placed':
    case 'accepted':
    case 'preparing':
    case 'ready':
      return 'gone';
  }
}

/** Whether a tap that waits says that the bag was not taken. */
const comesBack = ({ order, state }: SheetBag, taps: readonly Tap[]): boolean =>
  state === 'brought_back' ||
  state === 'called_off' ||
  (state === 'told' && taps.some((tap) => tap.order === order.id && tap.action.kind === 'step' && tap.action.input.step === 'notDelivered'));

/**
 * The sheet of a run as this phone knows it: what the server said of each order, and on top of it what was tapped since.
 * An order that is not on the board is left out.
 */
export function sheetOf(run: RunView, orders: readonly DeskOrder[], taps: readonly Tap[]): RunSheet {
  const known = new Map(orders.map((order) => [order.id, order]));
  const stops = run.stops.map(({ floor, changes, orders: ids }): SheetStop => {
    const bags = ids.flatMap((id) => known.get(id) ?? []).map((order) => ({ order, state: stateOf(order, taps) }));
    return { floor, changes, bags, open: bags.some(({ state }) => state === 'in_hand') };
  });
  const bags = stops.flatMap((stop) => stop.bags);
  const open = stops.filter((stop) => stop.open);
  return {
    run,
    stops,
    next: open[0]?.floor ?? null,
    stopsLeft: open.length,
    bagsLeft: bagsOf(bags.flatMap(({ order, state }) => (state === 'in_hand' ? [order] : []))),
    back: bags.filter((bag) => comesBack(bag, taps)).map(({ order }) => order),
  };
}
