import type { CDPSession } from '@playwright/test';

/** The longest that the browser takes to say what workers it has, in milliseconds. */
const patience = 500;

/** What the browser's protocol says of its workers first; null when there are none. Heard from the first word on. */
function firstSaid<T>(session: CDPSession, listen: (say: (found: T) => void) => void): Promise<T | null> {
  return new Promise((resolve) => {
    listen(resolve);
    setTimeout(() => resolve(null), patience);
    session.send('ServiceWorker.enable').catch(() => resolve(null));
  });
}

/** Stops the worker in the middle of whatever it does. @returns whether one ran */
export async function stopWorkers(session: CDPSession): Promise<boolean> {
  const running = await firstSaid<boolean>(session, (say) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => versions.some(({ runningStatus }) => runningStatus !== 'stopped') && say(true)),
  );
  await session.send('ServiceWorker.stopAllWorkers');
  return running === true;
}

/**
 * Wakes the worker as the browser does when it thinks that the network is back; the pages may be sending at the same
 * time. @returns whether there was one
 */
export async function wakeWorker(session: CDPSession, origin: string): Promise<boolean> {
  const registrationId = await firstSaid<string>(session, (say) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const there = registrations.filter(({ isDeleted }) => !isDeleted).at(-1);
      if (there) say(there.registrationId);
    }),
  );
  if (registrationId === null) return false;
  await session.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag: 'outbox', lastChance: false });
  return true;
}
