import { seeded } from './numbers';

export type LoopResult = {
  /** Milliseconds from the intended start, so that a stalled server cannot hide its queue. */
  latencies: number[];
  failures: string[];
};

/**
 * Starts `operation` at Poisson arrivals of `rate` per second for `seconds`, whether or not earlier ones have
 * answered, and waits for all of them. The arrivals are seeded.
 */
export async function openLoop(rate: number, seconds: number, seed: number, operation: (index: number) => Promise<void>): Promise<LoopResult> {
  const random = seeded(seed);
  const latencies: number[] = [];
  const failures: string[] = [];
  const running: Promise<void>[] = [];
  const start = performance.now();
  let intended = 0;
  for (let index = 0; ; index++) {
    intended += (-Math.log(1 - random()) / rate) * 1000;
    if (intended > seconds * 1000) break;
    const due = start + intended;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(
      operation(index).then(
        () => void latencies.push(performance.now() - due),
        (error: unknown) => void failures.push(String(error)),
      ),
    );
  }
  await Promise.all(running);
  return { latencies, failures };
}
