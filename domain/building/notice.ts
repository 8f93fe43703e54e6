import type { Text } from '../menu/shop';
import { liftRoute, type Shafts } from './lift-route';

export const noticeKinds = ['lift_outage', 'fire_drill', 'other'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Letters of a notice's text: two lines on a phone. */
export const noticeTextLimit = 80;

/** Something of the building's that keeps bags from floors for a while. */
export type BuildingNotice = {
  id: string;
  kind: NoticeKind;
  text: Text;
  from: Date;
  until: Date;
  /** It touches every floor. */
  everywhere: boolean;
  /** Floors it touches: nothing is brought there, nor from there. */
  floors: readonly string[];
  /** Lift banks that do not run. */
  banks: readonly string[];
};

/** A time in which nothing is brought from one floor to another, and the notice that says why. */
export type Suspension = { from: Date; until: Date; notice: BuildingNotice };

/** Whether a bag that goes by lift finds no way without these banks. */
function isCutOff(building: Shafts, banks: ReadonlySet<string>, from: string, to: string): boolean {
  if (banks.size === 0 || liftRoute(building, from, to) === null) return false;
  return liftRoute({ ...building, liftBanks: building.liftBanks.filter(({ id }) => !banks.has(id)) }, from, to) === null;
}

/** The notice that keeps a bag from going between two floors while all of these hold, or null. */
function stopper(active: readonly BuildingNotice[], building: Shafts, from: string, to: string): BuildingNotice | null {
  const direct = active.find(({ everywhere, floors }) => everywhere || floors.includes(from) || floors.includes(to));
  if (direct) return direct;
  // Two banks may each leave a way, and both together none.
  if (!isCutOff(building, new Set(active.flatMap(({ banks }) => banks)), from, to)) return null;
  return active.find(({ banks }) => isCutOff(building, new Set(banks), from, to)) ?? active.find(({ banks }) => banks.length > 0) ?? null;
}

/**
 * When nothing is brought from a shop's floor to a customer's, in order and joined where one notice follows another.
 * A lift that is out of order touches only those whose bag has no other way; a bag for the shop's own floor needs none.
 */
export function suspensions(notices: readonly BuildingNotice[], building: Shafts, shopFloor: string, floor: string): Suspension[] {
  const edges = [...new Set(notices.flatMap(({ from, until }) => [from.getTime(), until.getTime()]))].sort((a, b) => a - b);
  const found: Suspension[] = [];
  for (const [index, edge] of edges.slice(0, -1).entries()) {
    const [from, until] = [new Date(edge), new Date(edges[index + 1]!)];
    const notice = stopper(notices.filter((each) => each.from <= from && until <= each.until), building, shopFloor, floor);
    const last = found.at(-1);
    if (notice && last && last.until >= from) last.until = until;
    else if (notice) found.push({ from, until, notice });
  }
  return found;
}

/** The suspension that an instant falls into, or null. */
export const suspensionAt = (list: readonly Suspension[], at: Date): Suspension | null =>
  list.find(({ from, until }) => from <= at && at < until) ?? null;

/** The suspension that a window overlaps, or null. */
export const suspensionIn = (list: readonly Suspension[], startsAt: Date, endsAt: Date): Suspension | null =>
  list.find(({ from, until }) => from < endsAt && startsAt < until) ?? null;
