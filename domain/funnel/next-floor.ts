import type { FunnelCounts } from './trail';

/** A floor as the last four weeks show it. */
export type FloorFacts = FunnelCounts & {
  floor: string;
  rooms: number;
  /** Orders that were brought there. */
  orders: number;
  /** Full days for which a placard that may be scanned has hung; null: none hangs. */
  hangsFor: number | null;
};

/**
 * Why a floor is next: people scan and do not order, nothing hangs, or what hangs is hardly scanned.
 * `usual` is what the whole building does: phones of a hundred that ordered, or phones per hundred rooms.
 */
export type NextFloor = { floor: string; rooms: number; phones: number; ordered: number; orders: number } & (
  | { why: 'no_orders'; usual: number }
  | { why: 'unposted'; per100Rooms: number | null }
  | { why: 'unseen'; usual: number; per100Rooms: number }
);

/** `phones` is what the comparison rests on; with too few only floors without a placard are named. */
export type NextFloors = { phones: number; tooFew: boolean; floors: readonly NextFloor[] };

/** Below so many phones of the building nothing is compared, and below so many of a floor nothing is said of its orders. */
export const enoughPhones = 30;
export const enoughOfAFloor = 8;
/** A placard that has hung for less time, in days, has had no chance. */
const enoughDays = 14;
const most = 6;

const perHundred = (part: number, whole: number): number => Math.round((part * 100) / whole);
const sum = (floors: readonly FloorFacts[], of: (floor: FloorFacts) => number): number => floors.reduce((all, floor) => all + of(floor), 0);

type Ranked = { next: NextFloor; weight: number };

/** Rank by the phones that would have ordered if they were like the building's, most first. */
function withoutOrders(floors: readonly FloorFacts[]): Ranked[] {
  const [phones, ordered] = [sum(floors, (floor) => floor.phones), sum(floors, (floor) => floor.ordered)];
  return floors
    .filter((floor) => floor.phones >= enoughOfAFloor && floor.ordered * phones * 2 <= ordered * floor.phones && ordered > 0)
    .map((floor) => ({ next: { ...shown(floor), why: 'no_orders', usual: perHundred(ordered, phones) }, weight: (floor.phones * ordered) / phones - floor.ordered }));
}

const shown = ({ floor, rooms, phones, ordered, orders }: FloorFacts) => ({ floor, rooms, phones, ordered, orders });

/** Rank by the orders that came all the same, per room, then by rooms. */
const withoutPlacard = (floors: readonly FloorFacts[]): Ranked[] =>
  floors
    .filter(({ hangsFor, rooms, orders }) => hangsFor === null && rooms + orders > 0)
    .map((floor) => ({
      next: { ...shown(floor), why: 'unposted', per100Rooms: floor.rooms === 0 ? null : perHundred(floor.orders, floor.rooms) },
      weight: floor.rooms === 0 ? 0 : (floor.orders / floor.rooms) * 1_000_000 + floor.rooms,
    }));

/** Rank by the phones that are missing to what the building has per room. */
function hardlyScanned(floors: readonly FloorFacts[]): Ranked[] {
  const hung = floors.filter(({ hangsFor, rooms }) => hangsFor !== null && hangsFor >= enoughDays && rooms > 0);
  const [phones, rooms] = [sum(hung, (floor) => floor.phones), sum(hung, (floor) => floor.rooms)];
  return hung
    .filter((floor) => floor.phones * rooms * 2 < phones * floor.rooms)
    .map((floor) => ({
      next: { ...shown(floor), why: 'unseen', usual: perHundred(phones, rooms), per100Rooms: perHundred(floor.phones, floor.rooms) },
      weight: (phones * floor.rooms) / rooms - floor.phones,
    }));
}

const ranked = (found: readonly Ranked[]): NextFloor[] => found.toSorted((a, b) => b.weight - a.weight).map(({ next }) => next);

/** Where to go next, best first, each with what says so. Nothing is foretold: it is what was counted. */
export function nextFloors(floors: readonly FloorFacts[]): NextFloors {
  const phones = sum(floors, (floor) => floor.phones);
  const tooFew = phones < enoughPhones;
  const found = tooFew ? ranked(withoutPlacard(floors)) : [withoutOrders, withoutPlacard, hardlyScanned].flatMap((find) => ranked(find(floors)));
  const first = found.filter((next, index) => found.findIndex(({ floor }) => floor === next.floor) === index);
  return { phones, tooFew, floors: first.slice(0, most) };
}
