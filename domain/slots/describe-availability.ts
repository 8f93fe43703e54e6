import { type Suspension, suspensionAt } from '../building/notice';
import { setLeft } from '../menu/set-menu';
import { itemsOf, type MenuItem, type Shop, type Text } from '../menu/shop';
import { minute } from '../time';
import type { ShopAvailability, ToldWindow } from './availability';
import type { TakenSeats } from './capacity';
import { type OpenInterval, shopState } from './openings';
import { type Rush, rushAt } from './rush';
import { asapPromise, type DeliveryWindow, deliveryWindows, isOpenWindow } from './windows';

/** What of a shop changes by the minute. */
export type Changing = {
  revision: number;
  pausedUntil: Date | null;
  rush?: Rush | null;
  taken: TakenSeats;
  /** As SlotSituation has it. */
  paceMinutes: number;
  /** By item; an item that is not named is there and not counted. */
  stock: ReadonlyMap<string, { stock: number | null; soldOutUntil: Date | null }>;
  /** The line of this day, if the shop wrote one. */
  today?: Text;
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

const onWire = (window: DeliveryWindow): ToldWindow => ({
  startsAt: window.startsAt.toISOString(),
  endsAt: window.endsAt.toISOString(),
  free: isOpenWindow(window),
  ...(window.free && window.stopped ? { pickup: true } : {}),
});

const minutesTo = (at: Date | null, now: Date): number | null => at && Math.ceil((at.getTime() - now.getTime()) / minute);

/** Pages of older builds know only the promise and `free`: both are told for what is brought to the floor. */
function promised(promise: Date | null, suspended: readonly Suspension[], now: Date): Pick<ShopAvailability, 'promiseMinutes' | 'suspended'> {
  const stopped = suspensionAt(suspended, promise ?? now);
  if (!stopped) return { promiseMinutes: minutesTo(promise, now) };
  const { until, notice } = stopped;
  const reason = { kind: notice.kind, text: notice.text };
  return { promiseMinutes: null, suspended: { until: until.toISOString(), reason, pickupMinutes: minutesTo(promise, now) } };
}

function rushTold(rush: Rush | null): Pick<ShopAvailability, 'rush'> {
  return rush ? { rush: { until: rush.until.toISOString(), minutes: rush.minutes, half: rush.half } } : {};
}

/** What a phone asks for again and again, with all windows on wish; `suspended` is when nothing comes to its floor. */
export function describeAvailability(
  shop: Shop,
  changing: Changing,
  intervals: readonly OpenInterval[],
  now: Date,
  wish: { windows: boolean; suspended?: readonly Suspension[] },
): ShopAvailability {
  const { pausedUntil, taken, paceMinutes, rush = null } = changing;
  const { suspended = [] } = wish;
  const situation = { now, terms: shop, intervals, pausedUntil, taken, rush, paceMinutes, suspended };
  const windows = deliveryWindows(situation);
  const items = new Map(itemsOf(shop).map((item) => [item.id, item]));
  const leftOf = (id: string) => {
    const [item, known] = [items.get(id), changing.stock.get(id)];
    return item && known ? scarcity(item, known, now) : null;
  };
  const left = [...items.values()].flatMap((item) => setLeft(item, leftOf));
  return {
    slug: shop.slug,
    revision: changing.revision,
    state: stateOf(intervals, pausedUntil, now),
    ...promised(asapPromise(situation), suspended, now),
    ...rushTold(rushAt(rush, now)),
    nextWindow: windows.find(isOpenWindow)?.startsAt.toISOString() ?? null,
    left: Object.fromEntries(left),
    ...(changing.today ? { today: changing.today } : {}),
    ...(wish.windows ? { windows: windows.map(onWire) } : {}),
  };
}
