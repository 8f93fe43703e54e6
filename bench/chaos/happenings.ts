import type { CDPSession } from '@playwright/test';
import { goodName } from './storage';
import type { Phone } from './phone';
import type { EventKind } from './schedule';

/** What the customer wants by now, as their taps say. */
export type Wish = {
  isWanted: boolean;
  /** It was taken back to be changed, and not ordered again since. */
  isTakenBack: boolean;
  /** It was taken back, called off or ordered anew at least once. */
  isChanged: boolean;
};

/** Milliseconds after which a page says that an order waits, and offers what can be done; without an answer, three seconds. */
const patience = (phone: Phone): number => (phone.isUnanswered ? 3_300 : 500);

async function changeOrder(phone: Phone, wish: Wish): Promise<void> {
  const [tab] = phone.tabs;
  if (!(await phone.tap(tab, 'Change the order', 1, patience(phone)))) return;
  Object.assign(wish, { isTakenBack: true, isChanged: true });
  await phone.tap(tab, `More ${goodName}`);
  if (await phone.tap(tab, 'Place order')) wish.isTakenBack = false;
}

async function callOff(phone: Phone, wish: Wish): Promise<void> {
  if (await phone.tap(phone.tabs[0], 'Call it off', 1, patience(phone))) Object.assign(wish, { isWanted: false, isChanged: true });
}

async function orderAgain(phone: Phone, wish: Wish): Promise<void> {
  if (!wish.isChanged) return;
  if (await phone.tap(phone.tabs[0], 'Place order')) Object.assign(wish, { isWanted: true, isTakenBack: false });
}

/** As the browser does when it thinks that the network is back; the pages may be sending at the same time. */
async function wake(session: CDPSession | null, origin: string): Promise<void> {
  if (!session) return;
  const registrationId = await new Promise<string | null>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => resolve(registrations.at(-1)?.registrationId ?? null));
    void session.send('ServiceWorker.enable').catch(() => resolve(null));
    setTimeout(() => resolve(null), 300);
  });
  if (registrationId) await session.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag: 'outbox', lastChance: false });
}

/** Makes one thing happen to phone, server or order. */
export async function happen(kind: EventKind, phone: Phone, wish: Wish): Promise<void> {
  const { tower, tabs } = phone;
  switch (kind) {
    case 'offline':
      return phone.setOffline(true);
    case 'back online':
      return phone.setOffline(false);
    case 'tab killed':
      return phone.killTab();
    case 'tab opened':
      return void (await phone.open('checkout'));
    case 'reload':
      return void (await tabs[0]?.reload({ waitUntil: 'commit' }).catch(() => undefined));
    case 'worker stopped':
      return void (await (await phone.workers())?.send('ServiceWorker.stopAllWorkers'));
    case 'worker woken':
      return wake(await phone.workers(), tower.url).catch(() => undefined);
    case 'browser killed':
      return phone.killBrowser();
    case 'server killed':
      return tower.kill();
    case 'redeploy':
      return tower.redeploy();
    case 'other tab taps':
      return void (await phone.tap(tabs[1], 'Place order'));
    case 'called off':
      return callOff(phone, wish);
    case 'ordered again':
      return orderAgain(phone, wish);
    case 'changed':
      return changeOrder(phone, wish);
  }
}
