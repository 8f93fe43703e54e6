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
   * @param patience how many others may wait already; who can do without a turn names fewer than the queue holds.
   * @throws BusyError at once, when more do.
   */
  enter(patience = this.limit): Promise<() => void> {
    if (!this.taken) {
      this.taken = true;
      return Promise.resolve(this.leave);
    }
    if (this.waiting.length >= Math.min(patience, this.limit)) return Promise.reject(new BusyError());
    return new Promise((resolve) => this.waiting.push(() => resolve(this.leave)));
  }

  private readonly leave = (): void => {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken = false;
  };
}
