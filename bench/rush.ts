import { parseArgs } from 'node:util';
import { withDemoBuilding } from '@/server/testing/demo-building';
import { lunchRush, type RushResult } from '@/server/testing/rush/lunch-rush';
import { quantile, round } from './support/numbers';

// npm run bench:rush -- [--seed 1] [--orders 300] [--minutes 10]
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    orders: { type: 'string', default: '300' },
    minutes: { type: 'string', default: '10' },
  },
});
const options = { seed: Number(values.seed), orders: Number(values.orders), minutes: Number(values.minutes) };

/** Runs need at least so much fewer stops and changes than first come, first served (decision 0022). */
const leastSaved = 0.4;

/** One lunch in a data folder of its own. */
const lunch = (how: 'runs' | 'in turn'): Promise<RushResult> => withDemoBuilding(() => lunchRush(how, options));

const minutes = (milliseconds: number): number => round(milliseconds / 60_000, 1);

const line = (how: string, { waits, trips, cost, unacknowledged }: RushResult) => ({
  how,
  'wait, median min': minutes(quantile(waits, 0.5)),
  'wait, p95 min': minutes(quantile(waits, 0.95)),
  trips,
  'stops + 2 x changes, per order': round(cost / waits.length),
  'longest unacknowledged, s': round(unacknowledged / 1000, 1),
});

const turn = await lunch('in turn');
const runs = await lunch('runs');
console.table([line('first come, first served', turn), line('runs', runs)]);
const missing = runs.doneAt.filter(Number.isNaN).length + turn.doneAt.filter(Number.isNaN).length;
const later = runs.doneAt.filter((at, index) => at > turn.doneAt[index]!).length;
const saved = 1 - runs.cost / turn.cost;
console.log(`Seed ${options.seed}: ${round(100 * saved, 1)} % fewer stops and changes; ${later} of ${options.orders} orders later; ${missing} never came.`);
if (saved < leastSaved || later > 0 || missing > 0) {
  console.error(`That is not enough: ${100 * leastSaved} % fewer, and nobody later than in turn.`);
  process.exitCode = 1;
}
