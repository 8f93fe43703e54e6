import { chromium } from '@playwright/test';
import { browserLaunch } from '../../scripts/setup/browser.mjs';
import { buildTwice } from '../../scripts/setup/build.mjs';
import { counted } from '../support/numbers';
import { ordered } from './storage';
import { makeSchedule, type Schedule } from './schedule';
import type { Verdict } from './judge';
import { runSchedule } from './run-schedule';
import { startTower, type Tower } from './tower';

/** Of one schedule, or, without one, of the books of a tower after all that it was played. */
export type Failure = { schedule: Schedule | null; faults: string[] };

/** `happened`: how often each fault did take place, which is not as often as it was planned. */
export type Tally = { outcomes: Record<string, number>; happened: Record<string, number>; failures: Failure[] };

/** How to play it once more. */
export const againWith = ({ seed, numbers }: Pick<Asked, 'seed' | 'numbers'>, { schedule }: Failure): string =>
  `npm run chaos -- --seed ${seed} ${schedule ? `--only ${schedule.number}` : `--from ${numbers[0]!} --schedules ${numbers.length}`}`;

type Asked = {
  seed: number;
  /** Numbers of the schedules. */
  numbers: readonly number[];
  /** Towers, each with one phone at a time. */
  towers: number;
  onDone?: (schedule: Schedule, outcome: string, faults: readonly string[]) => void;
};

/**
 * Pieces that left the shelf, keys that placed something, and orders: one for each other, over all schedules of a tower. Nobody
 * accepts here, so that in a long run the first orders expire after a quarter of an hour and give their pieces back.
 */
function audit(tower: Tower): string[] {
  const [row] = tower.query<{ gone: number; sold: number; keys: number; orders: number }>(
    `SELECT 1000000000 - (SELECT "stock" FROM "Item" WHERE "id" = ?) AS "gone",
      (SELECT coalesce(sum("l"."quantity"), 0) FROM "OrderLine" AS "l" JOIN "Order" AS "o" ON "o"."id" = "l"."orderId"
        WHERE "o"."status" NOT IN ('cancelled', 'expired', 'rejected')) AS "sold",
      (SELECT count(*) FROM "PlacementKey" WHERE "response" IS NOT NULL) AS "keys", (SELECT count(*) FROM "Order") AS "orders"`,
    ordered.item,
  );
  const { gone, sold, keys, orders } = row!;
  return gone === sold && keys === orders ? [] : [`the books do not agree: ${JSON.stringify(row)}`];
}

/** Plays schedules on towers beside each other; each is played whatever became of the others. */
export async function runSchedules({ seed, numbers, towers, onDone }: Asked): Promise<Tally> {
  const builds = await buildTwice();
  const browser = await chromium.launch(await browserLaunch());
  const waiting = [...numbers];
  const verdicts: Verdict[] = [];
  const failures: Failure[] = [];
  const work = async () => {
    const tower = await startTower(builds);
    try {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
        const schedule = makeSchedule(seed, number);
        const verdict = await runSchedule(browser, tower, schedule);
        verdicts.push(verdict);
        if (verdict.faults.length > 0) failures.push({ schedule, faults: verdict.faults });
        onDone?.(schedule, verdict.outcome, verdict.faults);
      }
      const faults = audit(tower);
      if (faults.length > 0) failures.push({ schedule: null, faults });
    } finally {
      await tower.stop();
    }
  };
  try {
    await Promise.all(Array.from({ length: towers }, work));
  } finally {
    await browser.close();
  }
  return { outcomes: counted(verdicts.map(({ outcome }) => outcome)), happened: counted(verdicts.flatMap(({ happened }) => happened)), failures };
}
