/** The value below which `share` (0 … 1) of the sorted values lie; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A seeded stream of numbers in [0, 1): mulberry32, so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** How often each was there. */
export function counted(values: readonly string[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const value of values) times[value] = (times[value] ?? 0) + 1;
  return times;
}
