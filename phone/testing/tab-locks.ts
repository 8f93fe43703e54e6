import { AsyncLocalStorage } from 'node:async_hooks';

type Waiting = { owner: object; begin: () => void };

/** The browser's locks over many tabs in one process: a tab that is killed lets go of what it holds. */
export class TabLocks {
  readonly #owner = new AsyncLocalStorage<object>();
  #held: object | null = null;
  #waiting: Waiting[] = [];

  /** Does work as one tab. */
  as<T>(tab: object, work: () => T): T {
    return this.#owner.run(tab, work);
  }

  kill(tab: object): void {
    this.#waiting = this.#waiting.filter(({ owner }) => owner !== tab);
    if (this.#held === tab) this.#letGo();
  }

  request = async <T>(_name: string, _options: object, work: () => Promise<T>): Promise<T> => {
    const owner = this.#owner.getStore()!;
    if (this.#held) await new Promise<void>((begin) => this.#waiting.push({ owner, begin }));
    this.#held = owner;
    try {
      return await work();
    } finally {
      this.#letGo();
    }
  };

  #letGo(): void {
    const next = this.#waiting.shift();
    this.#held = next?.owner ?? null;
    next?.begin();
  }
}
