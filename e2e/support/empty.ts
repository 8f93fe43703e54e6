import Database from 'better-sqlite3';
import path from 'node:path';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { setupAddress } from '../../scripts/serving/setup-address.mjs';
import { makeEmptyFolder, type RunningServer, startServer } from '../../server/testing/running-server';
import { test as base } from './test';

export type Empty = {
  server: RunningServer;
  /** What `npm start` would print. */
  address: string;
  query: <Row>(sql: string, ...values: unknown[]) => Row[];
  count: (table: string) => number;
};

const token = 'token-of-a-test-0123456789abcdef';

/** A server of the test's own on a folder that nobody has set up, as `npm start` leaves it. */
export const test = base.extend<{ empty: Empty }>({
  empty: async ({ browser }, use) => {
    const { folder, remove } = await makeEmptyFolder();
    const server = await startServer(folder, await freePort(), { SETUP_TOKEN: token });
    const query = <Row>(sql: string, ...values: unknown[]): Row[] => {
      const db = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
      try {
        return db.prepare<unknown[], Row>(sql).all(...values);
      } finally {
        db.close();
      }
    };
    const count = (table: string): number => query<{ count: number }>(`SELECT COUNT(*) AS "count" FROM "${table}"`)[0]!.count;
    await use({ server, address: setupAddress(server.url, token), query, count });
    // Pages that are open go on asking, and would say that nobody answers.
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.stop();
    await remove();
  },
});

/** What a page that says "being set up" finds when it looks for a menu to keep. */
export const tooEarly = /503/;
