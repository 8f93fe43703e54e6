/** Random numbers that two seeds fix, so that a schedule that failed can be run again (mulberry32). */
export type Random = {
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  chance: (of: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
};

export function seeded(seed: number, number: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, chance: (of) => next() < of, pick: (from) => from[below(from.length)]! };
}
