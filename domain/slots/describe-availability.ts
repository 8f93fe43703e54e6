import { itemsOf, type MenuItem, type Shop } from '../menu/shop';
import { minute } from '../time';
import type { ShopAvailability } from './availability';
import type { TakenSeats } from './capacity';
import { type OpenInterval, shopState } from './openings';
import { asapPromise, type DeliveryWindow, deliveryWindows } from './windows';

/** What of a shop changes by the minute. */
export type Changing = {
  revision: number;
  pausedUntil: Date | null;
  taken: TakenSeats;
  /** As SlotSituation has it. */
  paceMinutes: number;
  /** By item; an item that is not named is there and not counted. */
  stock: ReadonlyMap<string, { stock: number | null; soldOutUntil: Date | null }>;
};

/** Counted goods are told when this few pieces, or this many usual weights, are left. */
const fewPieces = 20;
const fewWeights = 10;

/**
 * Pieces or grams left, where a screen needs to know: 0 is sold out, null is plenty or not counted.
 */
export function scarcity(
  item: Pick<MenuItem, 'usualGrams'>,
  { stock, soldOutUntil }: { stock: number | null; soldOutUntil: Date | null },
  now: Date,
): number | null {
  if (soldOutUntil && soldOutUntil > now) return 0;
  if (stock === null) return null;
  const plenty = item.usualGrams === null ? stock > fewPieces : stock >= fewWeights * item.usualGrams;
  return plenty ? null : stock;
}

const stateOf = (intervals: readonly OpenInterval[], pausedUntil: Date | null, now: Date): ShopAvailability['state'] => {
  const state = shopState(intervals, pausedUntil, now);
  if (state.kind === 'open') return { kind: 'open' };
  if (state.kind === 'paused') return { kind: 'paused', until: state.until.toISOString() };
  return { kind: 'closed', opensAt: state.opensAt?.toISOString() ?? null };
};

const onWire = ({ startsAt, endsAt, free }: DeliveryWindow) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  free,
});

/** What a phone asks for again and again, with all windows on wish. */
export function describeAvailability(
  shop: Shop,
  changing: Changing,
  intervals: readonly OpenInterval[],
  now: Date,
  wish: { windows: boolean },
): ShopAvailability {
  const { pausedUntil, taken, paceMinutes } = changing;
  const situation = { now, terms: shop, intervals, pausedUntil, taken, paceMinutes };
  const promise = asapPromise(situation);
  const windows = deliveryWindows(situation);
  const left = itemsOf(shop).flatMap((item) => {
    const known = changing.stock.get(item.id);
    const amount = known ? scarcity(item, known, now) : null;
    return amount === null ? [] : [[item.id, amount] as const];
  });
  return {
    slug: shop.slug,
    revision: changing.revision,
    state: stateOf(intervals, pausedUntil, now),
    promiseMinutes: promise && Math.ceil((promise.getTime() - now.getTime()) / minute),
    nextWindow: windows.find((window) => window.free)?.startsAt.toISOString() ?? null,
    left: Object.fromEntries(left),
    ...(wish.windows ? { windows: windows.map(onWire) } : {}),
  };
}
