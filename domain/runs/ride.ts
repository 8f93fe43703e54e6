import type { Shafts } from '../building/lift-route';

/** How long things take on a run, in milliseconds. */
export type Pace = {
  /** From one stop to the next in the same lift, with the handing over. */
  stop: number;
  /** Waiting for the lift of another bank, beyond that. */
  change: number;
};

/** A ride from a floor past its stops and back. */
export type Ride = {
  /** Changes of bank on the way to each stop, from the stop before. */
  changes: readonly number[];
  /** Changes on the way back. */
  back: number;
};

type Bank = number;

/** The banks of a tower, and how many changes lead from one to another. */
export type LiftPlan = { banksAt: (floor: string) => readonly Bank[]; changesBetween: (a: Bank, b: Bank) => number };

function distances(count: number, meets: (a: Bank, b: Bank) => boolean): number[][] {
  // Two banks that never meet are joined by the stairs, which are worse than any change.
  const apart = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => (a === b ? 0 : meets(a, b) ? 1 : count)),
  );
  for (let over = 0; over < count; over++) {
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) apart[a]![b] = Math.min(apart[a]![b]!, apart[a]![over]! + apart[over]![b]!);
    }
  }
  return apart;
}

/** Reads a tower's banks once; a floor where no lift stops is reached on foot, which counts as a bank of its own. */
export function liftPlan({ liftBanks }: Pick<Shafts, 'liftBanks'>): LiftPlan {
  const foot = liftBanks.length;
  const stops = liftBanks.map((bank) => new Set(bank.floors));
  const meets = (a: Bank, b: Bank) => a === foot || b === foot || [...stops[a]!].some((floor) => stops[b]!.has(floor));
  const apart = distances(foot + 1, meets);
  const known = new Map<string, readonly Bank[]>();
  const banksAt = (floor: string) => {
    let banks = known.get(floor);
    if (!banks) {
      const found = liftBanks.flatMap((_, bank) => (stops[bank]!.has(floor) ? [bank] : []));
      known.set(floor, (banks = found.length > 0 ? found : [foot]));
    }
    return banks;
  };
  return { banksAt, changesBetween: (a, b) => apart[a]![b]! };
}

/**
 * The fewest changes of bank with which one comes to each stop in turn, and back. Leaving stops out never makes it
 * more, because a detour by a stop is one way among others: the guarantee of decision 0022 rests on that.
 */
export function rideOf({ banksAt, changesBetween }: LiftPlan, from: string, stops: readonly string[]): Ride {
  let here = new Map<Bank, number>(banksAt(from).map((bank) => [bank, 0]));
  let least = 0;
  const go = (floor: string): number => {
    const there = banksAt(floor).map((bank): [Bank, number] => {
      const ways = [...here].map(([other, changes]) => changes + changesBetween(other, bank));
      return [bank, Math.min(...ways)];
    });
    here = new Map(there);
    const now = Math.min(...here.values());
    const more = now - least;
    least = now;
    return more;
  };
  return { changes: stops.map(go), back: stops.length === 0 ? 0 : go(from) };
}

/** When each stop is done, and when one is back, in milliseconds after setting out. */
export function rideTimes({ changes, back }: Ride, pace: Pace): { done: number[]; length: number } {
  let at = 0;
  const done = changes.map((count) => (at += pace.stop + count * pace.change));
  return { done, length: at + back * pace.change };
}

/** What a ride costs: a stop counts one, a change of bank two, the way back included. */
export const rideCost = ({ changes, back }: Ride): number =>
  changes.length + 2 * (changes.reduce((sum, count) => sum + count, 0) + back);
