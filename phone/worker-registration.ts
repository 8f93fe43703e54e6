import type { Locale } from '@/domain/menu/shop';

/** Where the server hands out the service worker; the place makes `/f/` its scope. */
const workerPath = '/f/worker.js';

/**
 * Registers the service worker, where there can be one, and tells of a newer one that waits, or null once none does: another
 * tab let it take over. Never throws: without a worker an open page keeps menu, cart and outbox all the same.
 * @returns how to look for a newer one.
 */
export async function registerWorker(onNewer: (waiting: ServiceWorker | null) => void): Promise<() => void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  try {
    const registration = await workers?.register(workerPath, { updateViaCache: 'none' });
    // Without a controller it is this phone's first worker, and nothing is replaced.
    const look = () => onNewer((workers?.controller && registration?.waiting) ?? null);
    const follow = (worker: ServiceWorker | null | undefined) => worker?.addEventListener('statechange', look);
    look();
    // One may have waited, or been on its way, since before this page was there.
    follow(registration?.waiting);
    follow(registration?.installing);
    registration?.addEventListener('updatefound', () => follow(registration.installing));
    return () => void registration?.update().catch(() => undefined);
  } catch {
    return () => undefined;
  }
}

/** The newer worker takes over, and this page is loaded anew, once. */
export function takeNewer(waiting: ServiceWorker): void {
  // Another tab was faster: it is in place, and nothing more would be heard of it.
  if (waiting.state !== 'installed') return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** What this page is made of, so that the worker lets go of nothing that it may still ask for. */
const ownScripts = (): string =>
  [...document.scripts, ...document.querySelectorAll('link')].map((each) => ('src' in each ? each.src : each.href)).join(' ');

/** The worker, once there is one, keeps the pages of all menus in this language; nobody waits for it. */
export async function keepMenuPages(locale: Locale): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await workers?.ready;
  registration?.active?.postMessage({ type: 'KEEP_MENUS', locale, scripts: ownScripts() });
}
