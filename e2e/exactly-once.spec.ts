import { expect, test } from '@playwright/test';
import { runSchedules } from '../bench/chaos/run-schedules';

/** The long form is `npm run chaos`; this is its beginning. */
const [seed, count] = [1, 60];

test('sixty schedules of faults: every wish is one order, or is explained', async () => {
  test.setTimeout(10 * 60_000);
  const { outcomes, failures } = await runSchedules({ seed, numbers: [...Array(count).keys()], towers: 2 });
  const told = failures.map(({ schedule, faults }) => `${faults.join('; ')} - again: npm run chaos -- --seed ${seed} --only ${schedule.number}`);
  expect(told).toEqual([]);
  // What proves nothing fails, too: most of them end with an order.
  expect(outcomes.placed).toBeGreaterThan(count / 2);
});
