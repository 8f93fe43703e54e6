/**
 * A wait spread evenly around `period` by at most `spread` milliseconds, so that the phones of a building that came
 * online together do not ask in step.
 */
export function jittered(period: number, spread: number): number {
  const [random] = crypto.getRandomValues(new Uint32Array(1));
  return period + ((random! / 2 ** 31) - 1) * spread;
}
