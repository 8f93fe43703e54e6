import { chromium } from '@playwright/test';
import { browserLaunch } from '../../scripts/setup/browser.mjs';
import { buildTwice } from '../../scripts/setup/build.mjs';
import { ordered } from './storage';
import { makeSchedule, type Schedule } from './schedule';
import { runSchedule } from './run-schedule';
import { startTower, type Tower } from './tower';

export type Failure = { schedule: Schedule; faults: string[] };
export type Tally = { outcomes: Record<string, number>; failures: Failure[] };

type Asked = {
  seed: number;
  /** Numbers of the schedules. */
  numbers: readonly number[];
  /** Towers, each with one phone at a time. */
  towers: number;
  onDone?: (schedule: Schedule, outcome: string, faults: readonly string[]) => void;
};

/** Pieces that left the shelf, keys that placed something, and orders: one for each other, over all schedules of a tower. */
function audit(tower: Tower): string[] {
  const [row] = tower.query<{ gone: number; sold: number; keys: number; orders: number }>(
    `SELECT 1000000000 - (SELECT "stock" FROM "Item" WHERE "id" = ?) AS "gone",
      (SELECT coalesce(sum("quantity"), 0) FROM "OrderLine") AS "sold",
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
  const tally: Tally = { outcomes: {}, failures: [] };
  const work = async () => {
    const tower = await startTower(builds);
    try {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
        const schedule = makeSchedule(seed, number);
        const { outcome, faults } = await runSchedule(browser, tower, schedule);
        tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1;
        if (faults.length > 0) tally.failures.push({ schedule, faults });
        onDone?.(schedule, outcome, faults);
      }
      const faults = audit(tower);
      if (faults.length > 0) tally.failures.push({ schedule: makeSchedule(seed, -1), faults });
    } finally {
      await tower.stop();
    }
  };
  try {
    await Promise.all(Array.from({ length: towers }, work));
  } finally {
    await browser.close();
  }
  return tally;
}
