import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import path from 'node:path';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { type DemoSecrets, type RunningServer, startServer } from '../../server/testing/running-server';
import { copyDemoFolder } from './demo-template';

export type Tower = {
  url: string;
  demo: DemoSecrets;
  /** The URL that a floor's live placard holds. */
  placard: (floor: string) => string;
  /** Reads the served database; nothing but the server may write it. */
  query: <T>(sql: string, ...values: unknown[]) => T[];
  server: () => RunningServer;
  /** Ends the server and starts it again, the second time perhaps in another environment. */
  restart: (how: 'stop' | 'kill', environment?: Record<string, string>) => Promise<void>;
};

type Quiet = {
  /** Declares a console message or failed request that the test provokes; anything else fails it. */
  expectNoise: (pattern: RegExp) => void;
  watch: (page: Page) => void;
};

export const phone = { viewport: { width: 360, height: 560 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
export const tablet = { viewport: { width: 1280, height: 800 }, hasTouch: true };

/** A port that is free when one looks may be taken a moment later, by another worker or a browser's connection. */
async function startOnFreePort(folder: string): Promise<RunningServer> {
  const start = async () => startServer(folder, await freePort());
  return start().catch(start);
}

async function openTower(use: (tower: Tower) => Promise<void>): Promise<void> {
  // Tests of one worker share a tower: none may buy the last piece or the last seat of another.
  const { folder, demo, remove } = await copyDemoFolder();
  let server = await startOnFreePort(folder);
  const port = Number(new URL(server.url).port);
  const query = <T>(sql: string, ...values: unknown[]): T[] => {
    const db = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
    try {
      return db.prepare(sql).all(...values) as T[];
    } finally {
      db.close();
    }
  };
  await use({
    url: server.url,
    demo,
    query,
    placard(floor) {
      const sql = `SELECT code FROM Placard JOIN Floor ON Floor.id = Placard.floorId WHERE label = ? AND status = 'live'`;
      return `${server.url}/f/q/${floor}-${query<{ code: string }>(sql, floor)[0]!.code}`;
    },
    server: () => server,
    async restart(how, environment) {
      await (how === 'stop' ? server.stop() : server.kill());
      server = await startServer(folder, port, environment);
    },
  });
  await server.stop();
  await remove();
}

/** A served demo tower per worker, and pages whose console must stay silent. */
export const test = base.extend<{ quiet: Quiet; watched: void }, { tower: Tower }>({
  tower: [async ({}, use) => openTower(use), { scope: 'worker', timeout: 120_000 }],
  quiet: async ({}, use) => {
    const allowed: RegExp[] = [];
    const heard: string[] = [];
    await use({
      expectNoise: (pattern) => allowed.push(pattern),
      watch(page) {
        page.on('console', (message) => {
          if (message.type() === 'error') heard.push(`console: ${message.text()} (${message.location().url})`);
        });
        page.on('pageerror', (error) => heard.push(`page error: ${error.message}`));
      },
    });
    expect(heard.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
  },
  watched: [
    async ({ quiet, context }, use) => {
      watchContext(context, quiet);
      await use();
    },
    { auto: true },
  ],
});

/** Every page of a context that a test opens by itself is to be watched, too. */
export function watchContext(context: BrowserContext, quiet: Quiet): void {
  context.pages().forEach(quiet.watch);
  context.on('page', quiet.watch);
}

export { expect };
