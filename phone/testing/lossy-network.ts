import type { Random } from '@/domain/testing/seeded';
import type { VirtualTime } from './virtual-time';

/** How long a page waits for an answer, in milliseconds. */
const patience = 8_000;

/** A network as in a lift: requests are lost, replies are lost, some arrive late, some twice. */
export class LossyNetwork {
  readonly #time: VirtualTime;
  readonly #random: Random;
  /** good: all arrives. bad: anything may happen. none: nothing arrives, and one is told at once. */
  state: 'good' | 'bad' | 'none' = 'good';

  constructor(time: VirtualTime, random: Random) {
    this.#time = time;
    this.#random = random;
  }

  /** What the page hears of a request: an answer, or null after a while. `deliver` is the server's part. */
  async ask<T>(deliver: () => T): Promise<T | null> {
    const { wait } = this.#time;
    const random = this.#random;
    if (this.state === 'none') return wait(20).then(() => null);
    if (this.state === 'good') return wait(40).then(deliver);
    // A proxy that asks again by itself: the second copy may come when all has changed.
    if (random.chance(0.15)) this.#time.after(random.below(120_000), deliver);
    const there = random.below(random.chance(0.2) ? 60_000 : 2_000);
    const isLost = random.chance(0.25);
    const reply = isLost ? null : wait(there).then(deliver);
    const isHeard = random.chance(0.7);
    const silence = wait(random.chance(0.5) ? patience : 100).then(() => null);
    return reply && isHeard ? Promise.race([reply, silence]) : silence;
  }
}
