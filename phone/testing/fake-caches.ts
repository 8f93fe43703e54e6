const origin = 'https://shop.example';
const addressOf = (asked: RequestInfo | URL): string => new URL(asked instanceof Request ? asked.url : asked, origin).href;

/** A browser's cache, in memory, as far as the worker uses it. */
class FakeCache {
  readonly kept = new Map<string, Response>();

  /** @param refusal what a write throws, as on a full phone */
  constructor(private readonly refusal: () => Error | null) {}

  match = (asked: RequestInfo | URL): Promise<Response | undefined> => Promise.resolve(this.kept.get(addressOf(asked))?.clone());
  keys = (): Promise<Request[]> => Promise.resolve([...this.kept.keys()].map((url) => new Request(url)));
  delete = (asked: RequestInfo | URL): Promise<boolean> => Promise.resolve(this.kept.delete(addressOf(asked)));

  async put(asked: RequestInfo | URL, response: Response): Promise<void> {
    const refused = this.refusal();
    if (refused) throw refused;
    this.kept.set(addressOf(asked), response);
  }

  async add(asked: string): Promise<void> {
    const response = await fetch(asked);
    if (!response.ok) throw new TypeError('not ok');
    await this.put(asked, response);
  }
}

/** A browser's caches, in memory. */
export class FakeCaches {
  private readonly named = new Map<string, FakeCache>();
  /** Set, the phone is full until its pictures go. */
  full = false;

  open = (name: string): Promise<FakeCache> => {
    let cache = this.named.get(name);
    const refusal = () => (this.full ? new DOMException('The quota is used up.', 'QuotaExceededError') : null);
    if (!cache) this.named.set(name, (cache = new FakeCache(refusal)));
    return Promise.resolve(cache);
  };
  keys = (): Promise<string[]> => Promise.resolve([...this.named.keys()]);
  delete = (name: string): Promise<boolean> => {
    if (name === 'pictures') this.full = false;
    return Promise.resolve(this.named.delete(name));
  };

  /** The paths that a cache holds, sorted. */
  paths = async (name: string): Promise<string[]> => (await (await this.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort();
}
