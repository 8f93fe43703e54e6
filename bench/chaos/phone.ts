import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { within } from '@/server/within';
import type { PhoneBrowser } from './browsers';
import { onPromise, type Promised } from './promises';
import type { Schedule } from './schedule';
import { fillStorage, isMoving, type PhoneState, readPhone, readState } from './storage';
import type { Tower } from './tower';

const paths = { checkout: 'f/en/27/checkout?shop=xiaopu', menu: 'f/en/27/xiaopu', orders: 'f/en/orders', floor: 'f/en/27' } as const;

/** Taps a button as often as told without a pause, if it is there within a moment. @returns whether it was */
const tapScript = (name: string, times: number, patience: number) => `(async () => {
  const from = performance.now();
  do {
    const named = [...document.querySelectorAll('button:not(:disabled)')];
    const button = named.find((each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === ${JSON.stringify(name)});
    if (button) {
      for (let tap = 0; tap < ${times}; tap++) button.click();
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (performance.now() - from < ${patience});
  return false;
})()`;

/**
 * Milliseconds after which a browser that tells its driver nothing is no longer waited for: a word that meets a page
 * which is just being left is forgotten now and then.
 */
const hearing = 5_000;

/** Milliseconds until an outbox that is not quiet counts as stuck. */
const longest = 40_000;

/** Milliseconds after which a page that did not come whole says so itself, or looks it. */
const lookingWhole = 12_000;

/** What a look at a page tells of it: nothing that it would do by itself can be waited for where its scripts are not awake. */
type Liveliness = { path: string; state: string; isAwake: boolean };
const readLiveliness = `({
  path: location.pathname,
  state: document.readyState,
  isAwake: Object.keys(document).some((key) => key.startsWith('__reactContainer')) && document.querySelector('.asleep') === null,
})`;

/** One customer's phone: a browser whose tabs come and go, with a scanned placard and goods in the cart. */
export class Phone {
  /** What went wrong by itself on a page. */
  readonly errors: string[] = [];
  tabs: Page[] = [];
  /** A request of it waits for an answer that does not come. */
  isUnanswered = false;
  /** A screen said of the order wanted by now that it is kept: from then on nothing excuses that it is gone. */
  isSaved = false;
  /** Since the last tap a page was ended or left: what the tap began may not have been kept. */
  isCutShort = false;
  /** Its worker was stopped in the middle of whatever it did. */
  isWorkerStopped = false;
  /** Tabs that answered their driver no more, and those that the browser lost by a fault of its own; each was replaced. */
  silentTabs = 0;
  crashedTabs = 0;
  /** Pages that came in part, and were loaded again as they or their looks ask for. */
  reloadedPages = 0;
  /** By page: scripts that did not come, and how often it threw what has no name. */
  readonly #unnamed: { missing: number; thrown: number }[] = [];
  #context: BrowserContext | null = null;

  constructor(
    readonly tower: Tower,
    readonly name: string,
    readonly browser: PhoneBrowser,
  ) {}

  /** Its context; a browser that was killed is started again. */
  async context(): Promise<BrowserContext> {
    if (this.#context) return this.#context;
    const context = (this.#context = await this.browser.open());
    context.on('page', (page) => {
      this.#watchErrors(page);
      page.on('crash', () => this.#crashed(page));
    });
    await onPromise(context, (what) => this.#hear(what));
    return context;
  }

  /**
   * Notes what a page throws. A script that a dying server does not deliver makes the framework's loader throw `undefined`,
   * sometimes before its failure is told: which of the two it was is seen at the end.
   */
  #watchErrors(page: Page): void {
    const seen = { missing: 0, thrown: 0 };
    this.#unnamed.push(seen);
    // Counted from its beginning: of a tab that is killed nobody tells what became of it.
    page.on('request', (request) => void (request.resourceType() === 'script' && seen.missing++));
    page.on('requestfinished', (request) => void (request.resourceType() === 'script' && seen.missing--));
    page.on('pageerror', ({ message }) => {
      // The browser's own error page has scripts, too, and they throw.
      if (!page.url().startsWith(this.tower.url)) return;
      if (String(message) === 'undefined') seen.thrown++;
      else this.errors.push(message);
    });
  }

  /** Pages some of whose scripts did not come. */
  get sleepingPages(): number {
    return this.#unnamed.filter(({ missing, thrown }) => thrown > 0 && missing > 0).length;
  }

  /** What pages threw that no network explains. */
  get thrown(): string[] {
    return [...this.errors, ...this.#unnamed.filter(({ missing, thrown }) => thrown > 0 && missing === 0).map(() => 'undefined')];
  }

  /** The person sees the browser's sad face, and opens the shop anew. */
  #crashed(page: Page): void {
    this.crashedTabs++;
    this.tabs = this.tabs.filter((tab) => tab !== page);
  }

  #hear(what: Promised): void {
    if (what === 'saved') this.isSaved = true;
    else if (this.tower.ordersOf(this.name) === 0) this.errors.push('a screen said placed before the server had it');
  }

  async open(page: keyof typeof paths): Promise<Page> {
    const tab = await (await this.context()).newPage();
    this.tabs.push(tab);
    // Without a network nothing loads; the person looks at what there is.
    await tab.goto(`${this.tower.url}/${paths[page]}`, { waitUntil: 'commit' }).catch(() => undefined);
    return tab;
  }

  /** At the checkout with a filled cart, in as many tabs as wanted. */
  async prepare({ tabs, worker }: Schedule): Promise<void> {
    const first = await (await this.context()).newPage();
    await fillStorage(first, this.tower, this.name);
    await first.close();
    for (let count = 0; count < tabs; count++) await this.open('checkout');
    const ready = this.tabs.map((tab) => tab.getByRole('button', { name: 'Place order' }).waitFor({ timeout: 20_000 }));
    await Promise.all(ready);
    if (worker) await this.tabs[0]!.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 20_000 });
  }

  async tap(tab: Page | undefined, name: string, times = 1, patience = 400): Promise<boolean> {
    if (tab === undefined) return false;
    this.isCutShort = false;
    return within(patience + hearing, tab.evaluate<boolean>(tapScript(name, times, patience)).catch(() => false), () => false);
  }

  /**
   * Takes the network from the phone or gives it back. The driver tells first the pages and then the workers, one after the
   * other, and one that was just stopped from outside never answers; when it starts again, it is told anew.
   * @throws Error when the browser does not answer although no worker of it was stopped
   */
  async setOffline(offline: boolean): Promise<void> {
    if (!this.#context) return;
    const isTold = await within(hearing, this.#context.setOffline(offline).then(() => true), () => false);
    if (!isTold && !this.isWorkerStopped) throw new Error('the browser does not take word of its network');
  }

  /** @returns whether there was one. */
  async killTab(): Promise<boolean> {
    const tab = this.tabs.shift();
    this.isCutShort = true;
    if (tab) await within(hearing, tab.close(), () => undefined);
    return tab !== undefined;
  }

  async killBrowser(): Promise<void> {
    await this.browser.kill();
    this.isCutShort = true;
    this.tabs = [];
    this.#context = null;
  }

  /** The browser's own protocol, by which its workers can be reached. */
  async protocol(): Promise<CDPSession | null> {
    const [tab] = this.tabs;
    return tab ? tab.context().newCDPSession(tab) : null;
  }

  /** Looks at a page until nothing moves by itself any more. @throws Error when that takes too long */
  async settle(page: keyof typeof paths): Promise<PhoneState> {
    await this.setOffline(false);
    let silences = 0;
    const from = performance.now();
    let state: PhoneState | null = null;
    for (let quiet = 0; quiet < 2; ) {
      const tab = this.tabs[0] ?? (await this.open(page));
      const waited = performance.now() - from;
      if (waited > longest) throw new Error(`it does not come to rest: ${JSON.stringify(await this.#lookAt(tab))} ${JSON.stringify(state)}`);
      if (waited > lookingWhole && this.reloadedPages === 0) await this.#loadAgain(tab);
      // The browser's own error page, as after a redirect to a server that was just being replaced: the person tries again.
      if (!tab.url().startsWith(this.tower.url)) await tab.goto(`${this.tower.url}/${paths[page]}`, { waitUntil: 'commit' }).catch(() => undefined);
      // A page that is just going to the order's answers nothing.
      state = await within(hearing, readPhone(tab).catch(() => null), () => (silences++, null));
      // Its driver has lost it; the person sees the same phone in another tab.
      if (silences > 1) {
        await this.#mustBeAlive(tab);
        this.silentTabs++;
        silences = 0;
        while (await this.killTab());
      }
      quiet = state && !state.entries.some(isMoving) ? quiet + 1 : 0;
      // Nobody waits here until a pause between two tries is over.
      const look = tab.evaluate(`new Promise((resolve) => setTimeout(resolve, 100)).then(() => ${quiet} || dispatchEvent(new Event('online')))`);
      await within(hearing, look.catch(() => undefined), () => undefined);
    }
    return state!;
  }

  #lookAt = (tab: Page): Promise<Liveliness | null> => within(hearing, tab.evaluate<Liveliness>(readLiveliness).catch(() => null), () => null);

  /** A page that came in part, because the server died or the network left, is loaded again, once. One that is awake is left to itself. */
  async #loadAgain(tab: Page): Promise<void> {
    const found = await this.#lookAt(tab);
    if (found === null || found.isAwake) return;
    this.reloadedPages++;
    await within(hearing, tab.reload({ waitUntil: 'commit' }).catch(() => undefined), () => undefined);
  }

  /**
   * Asks a tab by the browser's own protocol, past its driver, what the phone holds. A navigation that was just being answered
   * when the worker was stopped from outside waits for ever, and the browser lets nobody ask its tab meanwhile; people stop it.
   * @throws Error when the page itself hangs
   */
  async #mustBeAlive(tab: Page): Promise<void> {
    const session = await tab.context().newCDPSession(tab);
    const ask = async () => {
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: readState, awaitPromise: true });
      return exceptionDetails === undefined;
    };
    if (await within(hearing, ask(), () => false)) return;
    if (this.isWorkerStopped) {
      await session.send('Page.stopLoading');
      if (await within(hearing, ask(), () => false)) return;
    }
    throw new Error(`a page that hangs: ${tab.url()}`);
  }

  async close(): Promise<void> {
    await within(2 * hearing, this.browser.close(), () => undefined);
  }
}
