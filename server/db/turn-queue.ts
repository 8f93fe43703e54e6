import { BusyError } from './errors';

/**
 * First come, first served, one at a time; whoever would be more than `limit` places from the door is
 * refused.
 */
export class TurnQueue {
  private readonly waiting: (() => void)[] = [];
  private taken = false;

  constructor(private readonly limit: number) {}

  /**
   * Waits for the turn; call what it resolves to exactly once when done.
   * @throws BusyError at once, when `limit` others wait already.
   */
  enter(): Promise<() => void> {
    if (!this.taken) {
      this.taken = true;
      return Promise.resolve(this.leave);
    }
    if (this.waiting.length >= this.limit) return Promise.reject(new BusyError());
    return new Promise((resolve) => this.waiting.push(() => resolve(this.leave)));
  }

  private readonly leave = (): void => {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken = false;
  };
}
