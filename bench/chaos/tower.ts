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
  /** As by a power cut, and up again on the same folder. */
  kill: () => void;
  /** Another build takes its place. */
  redeploy: () => void;
  /** Resolves when it serves after all that was done to it. */
  settled: () => Promise<void>;
  stop: () => Promise<void>;
};

const liveCode = `SELECT code FROM Placard JOIN Floor ON Floor.id = Placard.floorId WHERE label = '27' AND status = 'live'`;

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
  const replace = (end: (running: RunningServer) => Promise<unknown>, isNext: boolean) => {
    work = work.then(async () => {
      await end(server);
      if (isNext) deployed++;
      server = await start();
    });
  };
  const query = <T>(sql: string, ...values: unknown[]): T[] => {
    const database = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
    try {
      return database.prepare(sql).all(...values) as T[];
    } finally {
      database.close();
    }
  };
  return {
    url,
    network,
    query,
    placard: { floor: '27', code: query<{ code: string }>(liveCode)[0]!.code },
    kill: () => replace((running) => running.kill(), false),
    redeploy: () => replace((running) => running.stop(), true),
    settled: () => work,
    async stop() {
      await work.catch(() => undefined);
      await server.stop();
      await network.stop();
      await remove();
    },
  };
}
