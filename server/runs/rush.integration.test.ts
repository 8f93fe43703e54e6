import { afterEach, describe, expect, it } from 'vitest';
import { goInTurn, type InTurn } from '@/domain/runs/in-turn';
import { loadBuilding } from '@/server/building/load-building';
import { resetClock } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { useDatabase } from '@/server/testing/database';
import { lunchRush, type RushResult } from '@/server/testing/rush/lunch-rush';
import { readReady } from './read-ready';
import { readRunTerms } from './run-terms';

useDatabase({ seed: 'demo' });
afterEach(resetClock);

/** How the lunch that the database has just seen would have gone in turn, and when each order was handed over. */
async function againstTurn(): Promise<{ turn: InTurn; done: Map<string, number> }> {
  const shop = (await loadShop('xiaopu'))!;
  const orders = await read().order.findMany();
  const end = Math.max(...orders.map(({ finishedAt }) => finishedAt!.getTime()));
  const { history } = await readReady(shop.id, new Date(end));
  expect(history).toHaveLength(orders.length);
  const turn = goInTurn(history, await readRunTerms(await loadBuilding(), shop), end);
  return { turn, done: new Map(orders.map(({ id, finishedAt }) => [id, finishedAt!.getTime()])) };
}

const costOf = ({ batches }: InTurn): number => batches.reduce((sum, { trip }) => sum + trip.cost, 0);
const minutesOf = (how: 'runs' | 'in turn', seed: number): Promise<RushResult> => lunchRush(how, { seed, orders: 60, minutes: 2 });

describe('a lunch rush of 60 orders in two minutes, two staff', () => {
  it.each([1, 2, 3])('in runs: each order once, two fifths fewer stops and changes, nobody later than in turn (seed %i)', async (seed) => {
    const runs = await minutesOf('runs', seed);
    const { turn, done } = await againstTurn();
    expect([...done].filter(([id, at]) => at > turn.due.get(id)!)).toEqual([]);
    expect(runs.cost).toBeLessThan(0.6 * costOf(turn));
    expect(await read().runBag.count()).toBe(60);
    expect(await read().deliveryRun.count({ where: { finishedAt: null } })).toBe(0);
    expect(await read().deliveryRun.count()).toBe(runs.trips);
  });

  it('first come, first served is carried as the bound says', async () => {
    const inTurn = await minutesOf('in turn', 1);
    const { turn, done } = await againstTurn();
    expect(done).toEqual(turn.due);
    expect(inTurn.cost).toBe(costOf(turn));
    expect(inTurn.trips).toBe(turn.batches.length);
  });
});
