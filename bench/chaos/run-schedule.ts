import type { Browser } from '@playwright/test';
import { ownBrowser, sharedBrowser } from './browsers';
import { happen, type Wish } from './happenings';
import { judge, type Verdict } from './judge';
import { Phone } from './phone';
import type { Schedule } from './schedule';
import type { Tower } from './tower';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The server dies a moment after a request has reached it: before, within or after its commit. */
function watchForDeath(tower: Tower, { serverDies }: Schedule): void {
  tower.network.onReached((index) => {
    if (serverDies && index === serverDies.request) setTimeout(tower.kill, serverDies.after);
  });
}

async function play(phone: Phone, schedule: Schedule): Promise<Verdict> {
  const { tower } = phone;
  const wish: Wish = { isWanted: true, isTakenBack: false, isChanged: false };
  await phone.prepare(schedule);
  phone.isUnanswered = schedule.network[0] === 'never answered';
  tower.network.expect(schedule.network);
  watchForDeath(tower, schedule);
  if (schedule.offlineAtTap) await phone.setOffline(true);
  await phone.tap(phone.tabs[0], 'Place order', schedule.taps, 10_000);
  for (const { kind, after } of schedule.events) {
    await pause(after);
    await happen(kind, phone, wish);
  }
  await tower.network.heal();
  await tower.settled();
  const state = await phone.settle(schedule.lastPage);
  return judge(phone, state, wish);
}

/** Plays one schedule with a phone of its own. Whatever goes wrong is a fault of the verdict. */
export async function runSchedule(browser: Browser, tower: Tower, schedule: Schedule): Promise<Verdict> {
  const own = schedule.ownBrowser ? await ownBrowser() : sharedBrowser(browser, schedule.worker ? 'allow' : 'block');
  // At most twenty letters, and no other of this tower.
  const phone = new Phone(tower, `S${schedule.number}`, own);
  try {
    return await play(phone, schedule);
  } catch (error) {
    return { outcome: 'not finished', faults: [error instanceof Error ? error.message : String(error)] };
  } finally {
    tower.network.onReached(() => undefined);
    await tower.network.heal();
    await phone.close();
  }
}
