import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import path from 'node:path';
import type { Shop } from '@/domain/menu/shop';
import { freePort } from '@/scripts/setup/free-port.mjs';
import { makeDemoFolder, startServer } from '@/server/testing/running-server';
import { cpuOf } from './support/cpu';
import { request } from './support/http';
import { bareNode, rawSqlite } from './support/limits';
import { quantile, round } from './support/numbers';
import { openLoop } from './support/open-loop';
import { orderOf, type Phone, postOrder, scanWith } from './support/phones';

// npm run bench:load -- [--orders 60] [--views 100] [--seconds 60] [--seed 1] [--climb]
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '60' },
    views: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    climb: { type: 'boolean', default: false },
  },
});

type Bench = { url: string; pid: number; shop: Shop; placards: { floor: string; code: string }[]; count: () => number };

type Line = Record<string, string | number>;

async function openBench(use: (bench: Bench) => Promise<void>): Promise<void> {
  const { folder, remove } = await makeDemoFolder(true);
  const server = await startServer(folder, await freePort());
  const db = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
  const placards = db.prepare(`SELECT label AS floor, code FROM Placard JOIN Floor ON Floor.id = floorId WHERE status = 'live'`).all() as Bench['placards'];
  const { body } = await request(`${server.url}/api/v1/menu`);
  const shop = (JSON.parse(body) as { shops: Shop[] }).shops.find(({ slug }) => slug === 'xiaopu')!;
  const count = () => (db.prepare('SELECT count(*) AS n FROM "Order"').get() as { n: number }).n;
  try {
    await use({ url: server.url, pid: server.pid, shop, placards, count });
  } finally {
    db.close();
    await server.stop();
    await remove();
  }
}

/** Orders beside menu views at the given rates; what was acknowledged is counted in the database afterwards. */
async function mixed(bench: Bench, phones: readonly Phone[], orders: number, views: number, seconds: number, seed: number): Promise<Line> {
  const stood = bench.count();
  const cpu = cpuOf(bench.pid);
  const [placed, seen] = await Promise.all([
    openLoop(orders, seconds, seed, (index) => {
      const phone = phones[index % phones.length]!;
      return postOrder(bench.url, phone, orderOf(bench.shop, phone, index));
    }),
    openLoop(views, seconds, seed + 1, async (index) => {
      const { floor } = bench.placards[index % bench.placards.length]!;
      const { status } = await request(`${bench.url}/f/${index % 2 ? 'en' : 'zh'}/${floor}/${bench.shop.slug}`);
      if (status !== 200) throw new Error(`menu ${status}`);
    }),
  ]);
  const operations = placed.latencies.length + seen.latencies.length;
  for (const failure of new Set([...placed.failures, ...seen.failures].map((text) => text.slice(0, 160)))) console.log(`  failed: ${failure}`);
  return {
    'orders/s': orders,
    'views/s': views,
    accepted: placed.latencies.length,
    refused: placed.failures.length + seen.failures.length,
    lost: placed.latencies.length - (bench.count() - stood),
    'order p50 ms': round(quantile(placed.latencies, 0.5), 1),
    'order p99 ms': round(quantile(placed.latencies, 0.99), 1),
    'view p99 ms': round(quantile(seen.latencies, 0.99), 1),
    'CPU ms/op': round((cpuOf(bench.pid) - cpu) / operations),
    'CPU %': Math.round((cpuOf(bench.pid) - cpu) / seconds / 10),
  };
}

/** Server CPU of one kind of operation alone, at a rate that leaves the core idle half of the time. */
async function alone(bench: Bench, name: string, count: number, operation: (index: number) => Promise<unknown>): Promise<Line> {
  for (let i = 0; i < 100; i++) await operation(i);
  const cpu = cpuOf(bench.pid);
  const from = performance.now();
  for (let i = 0; i < count; i += 4) await Promise.all([0, 1, 2, 3].map((offset) => operation(100 + i + offset)));
  return { operation: name, 'CPU ms': round((cpuOf(bench.pid) - cpu) / count), 'per s, closed loop': Math.round((count * 1000) / (performance.now() - from)) };
}

await openBench(async (bench) => {
  const [orders, views, seconds, seed] = [values.orders, values.views, values.seconds, values.seed].map(Number) as [number, number, number, number];
  console.log(`seed ${seed}`);
  const phones = await scanWith(bench.url, bench.placards, Math.ceil(orders * seconds * 1.2) + 1500);
  console.table([
    { operation: 'limit: bare Node server, a request', 'CPU ms': round(await bareNode(20_000), 3) },
    { operation: 'limit: raw better-sqlite3, an order', 'CPU ms': round(rawSqlite(2000), 3) },
    await alone(bench, 'menu page, gzip', 1000, (i) => request(`${bench.url}/f/zh/${bench.placards[i % bench.placards.length]!.floor}/${bench.shop.slug}`)),
    await alone(bench, 'POST /api/v1/orders', 1200, (i) => {
      const phone = phones[i % phones.length]!;
      return postOrder(bench.url, phone, orderOf(bench.shop, phone, i));
    }),
  ]);
  const rows = [await mixed(bench, phones.slice(1300), orders, views, seconds, seed)];
  console.table(rows);
  if (values.climb) {
    const climbed: Line[] = [];
    for (let factor = 1.25; ; factor *= 1.25) {
      const row = await mixed(bench, phones, Math.round(orders * factor), Math.round(views * factor), Math.min(seconds, 20), seed);
      climbed.push(row);
      if (row.refused !== 0 || Number(row['order p99 ms']) > 250 || Number(row['view p99 ms']) > 250) break;
    }
    console.table(climbed);
  }
});
