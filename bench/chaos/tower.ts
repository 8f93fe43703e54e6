import Database from 'better-sqlite3';
import path from 'node:path';
import { makeDemoFolder, type RunningServer, startServer } from '@/server/testing/running-server';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { type Network, startNetwork } from './network';

/** A served demo tower behind a network of its own. */
export type Tower = {
  /** Where phones find it. */
  url: string;
  network: Network;
  placard: { floor: string; code: string };
  query: <T>(sql: string, ...values: unknown[]) => T[];
  /** How many orders a customer has. */
  ordersOf: (name: string) => number;
  /** As by a power cut, and up again on the same folder; `whenDead` looks at what is left before that. */
  kill: (whenDead?: () => void) => void;
  /** Another build takes its place. */
  redeploy: () => void;
  /** Resolves when it serves after all that was done to it. */
  settled: () => Promise<void>;
  stop: () => Promise<void>;
};

const liveCode = `SELECT code FROM Placard JOIN Floor ON Floor.id = Placard.floorId WHERE label = '27' AND status = 'live'`;

const readerOf = (folder: string): Tower['query'] => <T>(sql: string, ...values: unknown[]): T[] => {
  const database = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
  try {
    return database.prepare(sql).all(...values) as T[];
  } finally {
    database.close();
  }
};

/** @param builds ids of the builds that replace each other */
export async function startTower(builds: readonly string[]): Promise<Tower> {
  const { folder, remove } = await makeDemoFolder(true);
  const [port, ownPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const network = await startNetwork(port, ownPort);
  let deployed = 0;
  const start = (): Promise<RunningServer> => startServer(folder, ownPort, { PUBLIC_URL: url }, builds[deployed % builds.length]);
  let server = await start();
  let work: Promise<void> = Promise.resolve();
  const replace = (end: (running: RunningServer) => Promise<unknown>, whenDead: () => void) => {
    work = work.then(async () => {
      await end(server);
      whenDead();
      server = await start();
    });
  };
  const query = readerOf(folder);
  return {
    url,
    network,
    query,
    ordersOf: (name) => query<{ n: number }>('SELECT count(*) AS "n" FROM "Order" WHERE "customerName" = ?', name)[0]!.n,
    placard: { floor: '27', code: query<{ code: string }>(liveCode)[0]!.code },
    kill: (whenDead = () => undefined) => replace((running) => running.kill(), whenDead),
    redeploy: () => replace((running) => running.stop(), () => void deployed++),
    settled: () => work,
    async stop() {
      await work.catch(() => undefined);
      await server.stop();
      await network.stop();
      await remove();
    },
  };
}
