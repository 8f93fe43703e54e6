import { gzipSync } from 'node:zlib';
import { startBackground } from '@/scripts/setup/background.mjs';
import { buildEmptyPage } from '@/scripts/setup/budget.mjs';
import { freePort } from '@/scripts/setup/free-port.mjs';
import { makeDemoFolder, startServer } from '@/server/testing/running-server';
import { cpuOf } from './support/cpu';
import { request } from './support/http';
import { median, round } from './support/numbers';

// npm run bench:menu: server CPU of a menu of sixty goods against a trivial static page of the same Next, both with
// gzip, in five alternating runs; the median ratio is the figure to quote.
const runs = 5;
const requests = 600;

/** CPU per request in milliseconds, four at a time. */
async function cost(pid: number, url: string): Promise<number> {
  const before = cpuOf(pid);
  for (let i = 0; i < requests; i += 4) await Promise.all([0, 1, 2, 3].map(() => request(url)));
  return (cpuOf(pid) - before) / requests;
}

const page = await buildEmptyPage();
const empty = await startBackground(page);
const { folder, remove } = await makeDemoFolder();
const server = await startServer(folder, await freePort());
const menu = `${server.url}/f/zh/27/xiaopu`;
try {
  await cost(empty.pid, page.url);
  await cost(server.pid, menu);
  const pairs: { page: number; menu: number }[] = [];
  for (let run = 0; run < runs; run++) pairs.push({ page: await cost(empty.pid, page.url), menu: await cost(server.pid, menu) });
  console.table(pairs.map((pair) => ({ 'static page, CPU ms': round(pair.page), 'menu, CPU ms': round(pair.menu), ratio: round(pair.menu / pair.page) })));
  const { body } = await request(menu);
  console.log(`median ratio ${round(median(pairs.map((pair) => pair.menu / pair.page)))} (limit 2.5); HTML ${Buffer.byteLength(body)} bytes, ${gzipSync(body).length} gzip`);
} finally {
  await empty.end('SIGTERM');
  await server.stop();
  await remove();
}
