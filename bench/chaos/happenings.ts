import type { CDPSession } from '@playwright/test';
import { goodName } from './storage';
import type { Phone } from './phone';
import type { EventKind } from './schedule';
import { stopWorkers, wakeWorker } from './workers';

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

async function changeOrder(phone: Phone, wish: Wish): Promise<boolean> {
  const [tab] = phone.tabs;
  if (!(await phone.tap(tab, 'Change the order', 1, patience(phone)))) return false;
  Object.assign(wish, { isTakenBack: true, isChanged: true });
  // What a screen promised of it as it was is over.
  phone.isSaved = false;
  await phone.tap(tab, `More ${goodName}`);
  if (await phone.tap(tab, 'Place order')) wish.isTakenBack = false;
  return true;
}

async function callOff(phone: Phone, wish: Wish): Promise<boolean> {
  if (!(await phone.tap(phone.tabs[0], 'Call it off', 1, patience(phone)))) return false;
  Object.assign(wish, { isWanted: false, isChanged: true });
  // What a screen promised of it is over.
  phone.isSaved = false;
  return true;
}

async function orderAgain(phone: Phone, wish: Wish): Promise<boolean> {
  if (!wish.isChanged || !(await phone.tap(phone.tabs[0], 'Place order'))) return false;
  Object.assign(wish, { isWanted: true, isTakenBack: false });
  return true;
}

async function reload(phone: Phone): Promise<boolean> {
  const [tab] = phone.tabs;
  phone.isCutShort = true;
  await tab?.reload({ waitUntil: 'commit' }).catch(() => undefined);
  return tab !== undefined;
}

async function withWorkers(phone: Phone, work: (session: CDPSession) => Promise<boolean>): Promise<boolean> {
  const session = await phone.protocol();
  return session ? work(session).catch(() => false) : false;
}

const did = (work: Promise<unknown>): Promise<boolean> => work.then(() => true);

/** What befalls phone or order by itself or by its person; the server is another matter. */
export type Happening = Exclude<EventKind, 'server killed'>;

/** Makes one thing happen. @returns whether it did: there may be no such button, tab or worker by now */
export async function happen(kind: Happening, phone: Phone, wish: Wish): Promise<boolean> {
  const { tower, tabs } = phone;
  switch (kind) {
    case 'offline':
      return did(phone.setOffline(true));
    case 'back online':
      return did(phone.setOffline(false));
    case 'tab killed':
      return phone.killTab();
    case 'tab opened':
      return did(phone.open('checkout'));
    case 'reload':
      return reload(phone);
    case 'worker stopped':
      phone.isWorkerStopped = true;
      return withWorkers(phone, stopWorkers);
    case 'worker woken':
      return withWorkers(phone, (session) => wakeWorker(session, tower.url));
    case 'browser killed':
      return did(phone.killBrowser());
    case 'redeploy':
      tower.redeploy();
      return true;
    case 'other tab taps':
      return phone.tap(tabs[1], 'Place order');
    case 'called off':
      return callOff(phone, wish);
    case 'ordered again':
      return orderAgain(phone, wish);
    case 'changed':
      return changeOrder(phone, wish);
  }
}
