import { type Building, findFloor } from '../building/floor';
import { type FieldFaults, faultsFound } from '../field-faults';
import type { MenuItem, ShopTerms, Text } from '../menu/shop';
import type { Fen } from '../money';
import type { OpenInterval } from '../slots/openings';
import { addMinutes, day } from '../time';
import { capLimits, type Counting, farthestDays, thresholdLimits } from './group-buy';

/** Whose group it is: one floor's, or that of all floors of a lift bank. */
export type GroupPlace = { kind: 'floor'; floor: string } | { kind: 'bank'; bank: string };

/** What the shop says of a group that it opens; prices in fen, instants ISO strings. */
export type GroupWish = {
  item: string;
  price: Fen;
  counts: Counting;
  threshold: number;
  cap: number;
  deadline: string;
  dropFrom: string;
  place: GroupPlace;
};

/** Why a group cannot be opened like this, by the field it is wrong in; the screen has the words. */
export type GroupFault = 'unknown' | 'weighed' | 'has_choices' | 'is_set' | 'number' | 'not_below' | 'below_threshold' | 'time' | 'past' | 'too_far' | 'too_soon' | 'closed';

type Situation = {
  now: Date;
  building: Building;
  /** What the wish is about, as the menu has it; absent: it is not on it. */
  item: MenuItem | undefined;
  terms: Pick<ShopTerms, 'leadMinutes' | 'slotMinutes'>;
  intervals: readonly OpenInterval[];
};

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean => Number.isInteger(value) && value >= least && value <= most;

/** Weighed goods have no pieces, a set's dishes cannot be held for its members, and nobody chooses options for a whole floor. */
function itemFault(item: MenuItem | undefined): GroupFault | null {
  if (!item) return 'unknown';
  if (item.unit === 'weight') return 'weighed';
  if (item.parts?.length) return 'is_set';
  return item.optionGroups.some(({ minChoices }) => minChoices > 0) ? 'has_choices' : null;
}

function priceFault(price: number, item: MenuItem | undefined): GroupFault | null {
  if (!Number.isInteger(price) || price < 1) return 'number';
  return item && price >= item.price ? 'not_below' : null;
}

function deadlineFault(deadline: Date, now: Date): GroupFault | null {
  if (Number.isNaN(deadline.getTime())) return 'time';
  if (deadline <= now) return 'past';
  return deadline.getTime() - now.getTime() > farthestDays * day ? 'too_far' : null;
}

/** The bags are packed after the deadline and brought while the shop is open. */
function dropFault(from: Date, deadline: Date, { now, terms, intervals }: Situation): GroupFault | null {
  if (Number.isNaN(from.getTime())) return 'time';
  if (Number.isNaN(deadline.getTime())) return null;
  if (from < addMinutes(deadline, Math.max(1, terms.leadMinutes))) return 'too_soon';
  if (from.getTime() - now.getTime() > farthestDays * day) return 'too_far';
  const until = addMinutes(from, terms.slotMinutes);
  return intervals.some(({ opensAt, closesAt }) => opensAt <= from && until <= closesAt) ? null : 'closed';
}

/** The floors of a place, from below, and the bank's name; none where the building lacks it. */
export function floorsOf(place: GroupPlace, building: Building): { floors: readonly string[]; bank: Text | null } {
  if (place.kind === 'floor') return { floors: findFloor(building, place.floor) ? [place.floor] : [], bank: null };
  const bank = building.liftBanks.find(({ id }) => id === place.bank);
  return { floors: bank?.floors ?? [], bank: bank?.name ?? null };
}

/** What is wrong with a group, field by field; nothing: it may be opened, apart from what it costs the shop. */
export function groupFaults(wish: GroupWish, situation: Situation): FieldFaults<GroupFault> {
  const { item, now, building } = situation;
  const deadline = new Date(wish.deadline);
  const capFault = !isWithin(wish.cap, capLimits) ? 'number' : wish.cap < wish.threshold ? 'below_threshold' : null;
  return faultsFound<GroupFault>({
    item: itemFault(item),
    price: priceFault(wish.price, item),
    threshold: isWithin(wish.threshold, thresholdLimits) ? null : 'number',
    cap: capFault,
    deadline: deadlineFault(deadline, now),
    drop: dropFault(new Date(wish.dropFrom), deadline, situation),
    place: floorsOf(wish.place, building).floors.length > 0 ? null : 'unknown',
  });
}
