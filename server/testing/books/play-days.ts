import { dayBooks } from '@/domain/reports/day-books';
import { seeded } from '@/domain/testing/seeded';
import { readDayBooks } from '@/server/reports/read-day-books';
import { changing } from './changing';
import { complaining } from './complaining';
import type { Doing } from './doing';
import type { DayFigures, Entry } from './log';
import { Oracle } from './oracle';
import { paying } from './paying';
import { placing } from './placing';
import { stepping } from './stepping';
import { wishing } from './wishing';
import { furnish, instantOn, keeper, moveTo, type World } from './world';

/** All that people do in a game. Something new to do is one entry here, and one in the log that the oracle reads. */
const doings: readonly Doing[] = [...placing, ...stepping, ...paying, ...changing, ...wishing, ...complaining];

export type GameOptions = { seed: number; days: number; doingsPerDay: number };

export type GameResult = {
  /** Days of shops whose books were compared. */
  compared: number;
  /** How often what was done, what was refused, and what made money go back. */
  happened: Record<string, number>;
  /** Where the app and the oracle do not agree, in words. */
  faults: readonly string[];
};

/** Orders of so many days are still played with. */
const remembered = 3;

function pickDoing({ random }: World): Doing {
  const total = doings.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.below(total);
  return doings.find(({ weight }) => (left -= weight) < 0)!;
}

/** A day from eight in the morning until past midnight, most of it close together: what can be undone, is undone soon. */
function times({ random, day }: World, count: number): Date[] {
  let minutes = 480;
  const step = (2 * 1_000) / count;
  return Array.from({ length: count }, () => {
    minutes = Math.min(1_500, minutes + (random.chance(0.5) ? random.next() * 0.2 : 2 * random.next() * step));
    return instantOn(day, minutes);
  });
}

/** What happened, as it is counted. */
function inWords(entry: Entry): string {
  if (!('refund' in entry) || typeof entry.refund === 'string') return entry.did;
  const isDone = 'done' in entry ? entry.done : entry.refund !== null;
  return `${entry.did}${isDone ? '' : ', refused'}${entry.refund === null ? '' : ', money goes back'}`;
}

async function appFigures(date: string, shop: string): Promise<{ figures: DayFigures; uneven: number }> {
  const report = await readDayBooks(keeper, { shop, date });
  if (!report.ok) throw new Error(report.error.code);
  const books = dayBooks(report.value.orders);
  const { received, given } = books;
  const figures: DayFigures = {
    statuses: Object.fromEntries(books.statuses.map(({ status, orders }) => [status, orders.length])),
    cash: received.cash.amount,
    code: received.code.amount,
    platform: received.platform.amount,
    voucher: received.voucher.amount,
    givenCash: given.cash.amount,
    givenCode: given.code.amount,
    givenPlatform: given.platform.amount,
    owed: books.owed.amount,
    deliveryFees: books.deliveryFees.amount,
    smallOrderFees: books.smallOrderFees.amount,
    commission: books.commission.amount,
    claimed: books.claimed.amount,
    unpaid: books.unpaid.amount,
    toCollect: books.toCollect.amount,
    kept: books.kept.amount,
  };
  return { figures, uneven: books.uneven.length };
}

/** What of two records differs, in words. */
function differences(app: object, oracle: object): string[] {
  const sorted = (of: unknown) => (typeof of === 'object' && of !== null ? JSON.stringify(Object.entries(of).sort()) : String(of));
  return Object.entries(app).flatMap(([name, value]) => {
    const should = (oracle as Record<string, unknown>)[name];
    return sorted(value) === sorted(should) ? [] : [`${name} is ${sorted(value)}, and should be ${sorted(should)}`];
  });
}

async function compare(oracle: Oracle, days: readonly { date: string; shop: string }[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { date, shop } of days) {
    const { figures, uneven } = await appFigures(date, shop);
    const found = differences(figures, oracle.figures(date, shop));
    if (uneven > 0) found.push(`${uneven} orders are not even`);
    faults.push(...found.map((fault) => `${date} ${shop}: ${fault}`));
  }
  return faults;
}

/**
 * Plays seeded days of two shops through the app's own use cases, and compares the books of every day and shop to the fen with
 * an oracle that shares no code with the app: each day at its end, and all of them once more when all is done. It plays on the
 * small tower that is open, which it fills for good.
 * @throws Error where the app does what the oracle says it must not, naming seed and instant
 */
export async function playDays({ seed, days, doingsPerDay }: GameOptions): Promise<GameResult> {
  const oracle = new Oracle();
  let keys = 0;
  const happened: Record<string, number> = {};
  const world: World = {
    random: seeded(seed), day: 0, at: instantOn(0, 480), orders: [], refunds: [], offers: [], requests: [], complaints: [],
    note: (entry) => {
      oracle.note(entry, world.at);
      const kind = inWords(entry);
      happened[kind] = (happened[kind] ?? 0) + 1;
    },
    nextKey: () => `books-game-${seed}-${String(++keys).padStart(10, '0')}`,
  };
  const faults: string[] = [];
  await furnish();
  for (world.day = 0; world.day < days && faults.length === 0; world.day++) {
    world.orders = world.orders.filter(({ day }) => day > world.day - remembered);
    world.refunds = world.refunds.filter(({ order }) => order.day > world.day - 10 * remembered);
    world.complaints = world.complaints.filter(({ order }) => order.day > world.day - remembered);
    for (const at of times(world, doingsPerDay)) {
      moveTo(world, at);
      const { name, act } = pickDoing(world);
      await act(world).catch((cause: Error) => {
        throw new Error(`seed ${seed}, ${at.toISOString()}, ${name}: ${cause.message}`, { cause });
      });
    }
    const today = instantOn(world.day, 720).toISOString().slice(0, 10);
    faults.push(...(await compare(oracle, oracle.days(today))));
  }
  const all = oracle.days();
  if (faults.length === 0) faults.push(...(await compare(oracle, all)));
  return { compared: all.length, happened, faults };
}
