import { type Random, seeded } from '@/domain/testing/seeded';

/** What the network does to one request that writes. */
export const networkFaults = [
  'request lost', 'reply lost', 'reply cut', 'sent twice', 'sent twice in turn', 'never answered', 'arrives late', 'foreign answer',
] as const;
export type NetworkFault = (typeof networkFaults)[number];

/** What happens to phone or server while the order is on its way. */
export const events = [
  'offline', 'back online', 'tab killed', 'tab opened', 'reload', 'worker stopped', 'worker woken', 'browser killed',
  'server killed', 'redeploy', 'other tab taps', 'called off', 'ordered again', 'changed',
] as const;
export type EventKind = (typeof events)[number];

/** `after` is in milliseconds from the event before it, the first from the tap. */
export type Event = { kind: EventKind; after: number };

export type Schedule = {
  seed: number;
  number: number;
  /** With a service worker, or as in WeChat on iOS without. */
  worker: boolean;
  /** A browser of its own, with its storage on disk, that can be killed. */
  ownBrowser: boolean;
  tabs: 1 | 2;
  offlineAtTap: boolean;
  /** Taps as fast as a finger can. */
  taps: 1 | 2;
  /** For the first, second, … request that writes; those after the last are delivered as they are. */
  network: readonly NetworkFault[];
  /** The server is killed so many milliseconds after a request reached it, for the request of that index. */
  serverDies: { request: number; after: number } | null;
  events: readonly Event[];
  /** Where the person looks when it is over. */
  lastPage: 'checkout' | 'menu' | 'orders' | 'floor';
};

type Phone = Pick<Schedule, 'worker' | 'ownBrowser' | 'tabs' | 'offlineAtTap'>;

const byCustomer: readonly EventKind[] = ['called off', 'changed'];

/** What can happen to such a phone and would change something. */
function possible({ worker, ownBrowser, tabs }: Phone, isOffline: boolean): EventKind[] {
  return [
    'tab killed', 'tab opened', 'reload', 'called off', 'changed', 'redeploy', 'server killed',
    isOffline ? 'back online' : 'offline',
    ...(worker ? (['worker stopped', 'worker woken'] as const) : []),
    ...(ownBrowser ? (['browser killed', 'browser killed', 'browser killed'] as const) : []),
    ...(tabs === 2 ? (['other tab taps', 'other tab taps', 'other tab taps'] as const) : []),
  ];
}

/** Most of what happens to an order happens within a moment of the tap. */
const moment = (random: Random): number => (random.chance(0.6) ? random.below(120) : random.below(900));

function makeEvents(random: Random, phone: Phone, count: number): Event[] {
  const made: Event[] = [];
  let isOffline = phone.offlineAtTap;
  for (let index = 0; index < count; index++) {
    const kind = random.pick(possible(phone, isOffline));
    if (kind === 'offline' || kind === 'back online') isOffline = !isOffline;
    made.push({ kind, after: moment(random) });
    if (kind === 'called off' && random.chance(0.5)) made.push({ kind: 'ordered again', after: random.below(300) });
  }
  if (phone.ownBrowser && !made.some(({ kind }) => kind === 'browser killed')) made.push({ kind: 'browser killed', after: moment(random) });
  return made;
}

/** What makes an order wait: the page tries both doors at once, and both fail. */
const makeWait = (random: Random): NetworkFault[] =>
  random.chance(0.2) ? ['never answered'] : [0, 1].map(() => random.pick(['request lost', 'reply lost', 'arrives late', 'foreign answer']));

/** One to four faults of a customer's order; the same for the same seed and number. */
export function makeSchedule(seed: number, number: number): Schedule {
  const random = seeded(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const worker = random.chance(0.5);
  const ownBrowser = worker && random.chance(0.16);
  const tabs = !ownBrowser && random.chance(0.2) ? 2 : 1;
  const phone: Phone = { worker, ownBrowser, tabs, offlineAtTap: random.chance(0.25) };
  const faults = 1 + random.below(4);
  const onNetwork = random.below(faults + 1);
  const happening = makeEvents(random, phone, faults - onNetwork);
  const network = Array.from({ length: onNetwork }, () => random.pick(networkFaults));
  // Who changes their mind has the time to: a placed order can no longer be called off here.
  const waits = happening.some(({ kind }) => byCustomer.includes(kind)) && random.chance(0.7);
  return {
    seed,
    number,
    ...phone,
    taps: random.chance(0.25) ? 2 : 1,
    network: waits ? [...makeWait(random), ...network] : network,
    serverDies: random.chance(0.15) ? { request: random.below(2), after: random.below(28) } : null,
    events: happening,
    lastPage: random.pick(['checkout', 'menu', 'orders', 'floor']),
  };
}
