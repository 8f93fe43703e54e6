import { now } from '../clock';
import { dropOldDrafts } from './drop-old-drafts';
import { importAttempts } from './import-attempts';
import { notePlaced, noteStanding } from './note-placed';
import { Outbox } from './outbox';
import { outboxChannel } from './outbox-channel';
import { postDoors } from './post-doors';
import { outboxStore } from './store';

type SyncingRegistration = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } };

/** Asks the browser to wake the worker when the network is back, where it can; the pages try by themselves anyway. */
async function wakeWorkerLater(): Promise<void> {
  try {
    const registration: SyncingRegistration | undefined = await navigator.serviceWorker?.getRegistration('/f/');
    await registration?.sync?.register('outbox');
  } catch {
    // Forbidden in this browser or by its owner.
  }
}

/** What waits is tried at once when the network is back, and when somebody looks at the page. */
function flushOnGoodMoments(outbox: Outbox): void {
  const flush = () => void outbox.flush(true);
  addEventListener('online', flush);
  addEventListener('pageshow', ({ persisted }) => persisted && flush());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
}

/** What fails here is done by the next page. */
async function tidy(): Promise<void> {
  await importAttempts(outboxStore, now()).catch(() => undefined);
  await dropOldDrafts(outboxStore, now()).catch(() => undefined);
}

function start(): Outbox {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(outboxChannel);
  const outbox = new Outbox({
    store: outboxStore,
    doors: postDoors,
    now,
    later(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    tell: () => channel?.postMessage('changed'),
    note: notePlaced,
    noteStanding,
    onLeft: () => void wakeWorkerLater(),
  });
  // Not only looked at: the tab that told may be closed before it has sent.
  channel?.addEventListener('message', () => void outbox.follow());
  flushOnGoodMoments(outbox);
  void tidy().then(() => outbox.flush(true));
  return outbox;
}

let started: Outbox | undefined;

/** The one outbox of this page, which sends by itself from the first call on. */
export const phoneOutbox = (): Outbox => (started ??= start());
