import type { Browser } from '@playwright/test';
import { within } from '@/server/within';
import { ownBrowser, sharedBrowser } from './browsers';
import { killServer } from './deaths';
import { happen, type Wish } from './happenings';
import { judge, type Verdict } from './judge';
import { Phone } from './phone';
import type { Schedule } from './schedule';
import type { Tower } from './tower';

/** Milliseconds that a schedule may take before it counts as standing still; most take three seconds, the longest forty. */
const longest = 120_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Tell = (happened: string) => void;

/** The server dies a moment after a request has reached it: before, within or after its commit. */
function watchForDeath(phone: Phone, { serverDies }: Schedule, tell: Tell, ended: AbortSignal): void {
  // Its time may be up before its phone was ready: then the network watches for the next one already.
  if (!serverDies || ended.aborted) return;
  phone.tower.network.onReached((index) => {
    // No death of this one's meets the next one.
    if (index === serverDies.request) setTimeout(() => ended.aborted || killServer(phone, tell), serverDies.after);
  });
  ended.addEventListener('abort', () => phone.tower.network.onReached(() => undefined));
}

async function play(phone: Phone, schedule: Schedule, tell: Tell): Promise<Omit<Verdict, 'happened'>> {
  const { tower } = phone;
  const wish: Wish = { isWanted: true, isTakenBack: false, isChanged: false };
  phone.isUnanswered = schedule.network[0] === 'never answered';
  tower.network.expect(schedule.network);
  if (schedule.offlineAtTap) await phone.setOffline(true).then(() => tell('offline'));
  await phone.tap(phone.tabs[0], 'Place order', schedule.taps, 10_000);
  for (const { kind, after } of schedule.events) {
    await pause(after);
    if (kind === 'server killed') killServer(phone, tell);
    else if (await happen(kind, phone, wish)) tell(kind);
  }
  await tower.network.heal();
  await tower.settled();
  const state = await phone.settle(schedule.lastPage);
  if (phone.silentTabs > 0) tell('tab that no longer answered its driver');
  if (phone.sleepingPages > 0) tell('page whose scripts did not come');
  if (phone.reloadedPages > 0) tell('page that came in part, loaded again');
  if (phone.crashedTabs > 0) tell('tab that crashed by itself');
  return judge(phone, state, wish);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays one schedule with a phone of its own. Whatever goes wrong, also behind it, is a fault of the verdict. */
export async function runSchedule(browser: Browser, tower: Tower, schedule: Schedule): Promise<Verdict> {
  const own = schedule.ownBrowser ? await ownBrowser() : sharedBrowser(browser, schedule.worker ? 'allow' : 'block');
  // At most twenty letters, and no other of this tower.
  const phone = new Phone(tower, `S${schedule.number}`, own);
  const ending = new AbortController();
  const happened: string[] = [];
  const tell: Tell = (what) => void happened.push(what);
  const run = async () => {
    await phone.prepare(schedule);
    watchForDeath(phone, schedule, tell, ending.signal);
    return play(phone, schedule, tell);
  };
  const standsStill = () => {
    throw new Error('it stands still');
  };
  const verdict = await within(longest, run(), standsStill).catch((error: unknown) => ({ outcome: 'not finished', faults: [messageOf(error)] }));
  ending.abort();
  happened.push(...tower.network.done());
  const leave = async () => {
    await tower.network.heal();
    await phone.close();
    await tower.settled();
  };
  const left = await leave().then(() => [], (error: unknown) => [`afterwards: ${messageOf(error)}`]);
  return { ...verdict, faults: [...verdict.faults, ...left], happened };
}
