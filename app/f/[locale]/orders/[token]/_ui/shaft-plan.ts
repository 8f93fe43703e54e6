import type { LiftLeg } from '@/domain/building/lift-route';

/** A floor in a well; `at` is its height, 0 at the well's top and 1 at its foot. */
export type Mark = { label: string; at: number; named: boolean; stop: boolean };

/** One lift's shaft, from `top` to `foot` of the whole drawing. */
export type Well = { bank: string | null; top: number; foot: number; marks: readonly Mark[] };

/** Names stand no closer than this, as a part of the smallest drawing's height. */
const closest = 0.085;

const isNear = (at: number, others: readonly Mark[]): boolean => others.some((mark) => mark.named && Math.abs(mark.at - at) < closest);

/** Stops are always named; of the floors between, as many as leave room, first those that end in 5 or 0. */
function nameMarks(marks: readonly Mark[], scale: number): Mark[] {
  const named = marks.map((mark) => ({ ...mark, at: mark.at * scale, named: mark.stop }));
  const round = named.filter(({ label }) => /[05]$/.test(label));
  for (const mark of [...round, ...named]) {
    if (!mark.named && !isNear(mark.at, named)) mark.named = true;
  }
  return named.map((mark, index) => ({ ...mark, at: marks[index]!.at }));
}

type Span = { low: number; high: number };

function wellOf(leg: LiftLeg, floors: readonly string[], { low, high }: Span): Well {
  const ends = [floors.indexOf(leg.from), floors.indexOf(leg.to)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const height = (position: number) => (high - position) / (high - low);
  const marks = floors.slice(from, to + 1).map((label, index) => ({
    label,
    at: (to - from - index) / (to - from),
    named: false,
    stop: label === leg.from || label === leg.to,
  }));
  return { bank: leg.bank, top: height(to), foot: height(from), marks: nameMarks(marks, height(from) - height(to)) };
}

/**
 * The way of a bag as a drawing: one well per lift, side by side on one scale, so that one sees it go down to the
 * change and up again. A bag that takes no lift has one well with one floor.
 * @param floors labels of the tower, from below
 */
export function planShaft(floors: readonly string[], route: readonly LiftLeg[], shopFloor: string): Well[] {
  const ends = route.flatMap(({ from, to }) => [floors.indexOf(from), floors.indexOf(to)]);
  if (ends.length === 0 || ends.includes(-1)) {
    return [{ bank: null, top: 0, foot: 1, marks: [{ label: shopFloor, at: 0.5, named: true, stop: true }] }];
  }
  const span = { low: Math.min(...ends), high: Math.max(...ends) };
  return route.map((leg) => wellOf(leg, floors, span));
}

/** Which well the car is in: the last one that stops there where it arrived, else the first. */
export function wellOfCar(wells: readonly Well[], stop: string, arrived: boolean): number {
  const stops = (well: Well) => well.marks.some((mark) => mark.stop && mark.label === stop);
  return arrived ? wells.findLastIndex(stops) : wells.findIndex(stops);
}
