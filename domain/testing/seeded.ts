/** Random numbers that a seed fixes, so that a schedule that failed can be run again (mulberry32). */
export type Random = {
  /** From 0 up to, not including, 1. */
  next: () => number;
  below: (limit: number) => number;
  chance: (of: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
};

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, chance: (of) => next() < of, pick: (from) => from[below(from.length)]! };
}
