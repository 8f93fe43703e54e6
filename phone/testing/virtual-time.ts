/** Time that passes only when everything that could happen now has happened. */
export class VirtualTime {
  #elapsed = 0;
  #order = 0;
  #events: { at: number; order: number; run: () => void }[] = [];

  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** Calls back after so many milliseconds. @returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void {
    const event = { at: this.#elapsed + Math.max(0, milliseconds), order: this.#order++, run };
    this.#events.push(event);
    return () => void (this.#events = this.#events.filter((each) => each !== event));
  }

  wait = (milliseconds: number): Promise<void> => new Promise((resolve) => this.after(milliseconds, resolve));

  /** Lets time pass, event by event. @param rest resolves when what an event set off has come to rest */
  async pass(milliseconds: number, rest: () => Promise<void>): Promise<void> {
    const until = this.#elapsed + milliseconds;
    for (;;) {
      await rest();
      this.#events.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = this.#events[0];
      if (!next || next.at > until) break;
      this.#events.shift();
      this.#elapsed = next.at;
      next.run();
    }
    this.#elapsed = until;
  }
}
