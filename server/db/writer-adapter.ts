import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import Database from 'better-sqlite3';
import { BusyError } from './errors';
import { TurnQueue } from './turn-queue';
import type { Wire } from './wire';

/**
 * Prisma's adapter without its two faults: a statement outside a transaction joined whatever transaction was
 * open, so that a write was acknowledged and then lost with the other's rollback; and BEGIN was deferred, so
 * that a transaction had read before anybody kept others from changing what it read.
 */
export function writerAdapter({ adapter, sqlite }: Wire): SqlDriverAdapter {
  const turns = new TurnQueue(Number.POSITIVE_INFINITY);
  const alone = async <T>(run: () => Promise<T>): Promise<T> => {
    const leave = await turns.enter();
    try {
      return await run();
    } finally {
      leave();
    }
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => alone(() => adapter.queryRaw(query)),
    executeRaw: (query) => alone(() => adapter.executeRaw(query)),
    executeScript: (script) => alone(() => adapter.executeScript(script)),
    dispose: () => adapter.dispose(),
    startTransaction: async () => {
      const leave = await turns.enter();
      try {
        sqlite.prepare('BEGIN IMMEDIATE').run();
      } catch (error) {
        leave();
        const isHeld = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
        throw isHeld ? new BusyError('Another process is writing to the database.') : error;
      }
      return transaction(adapter, sqlite, leave);
    },
  };
}

function transaction(adapter: SqlDriverAdapter, sqlite: Database.Database, leave: () => void): Transaction {
  const end = (finish: () => void): Promise<void> =>
    new Promise((resolve) => {
      try {
        finish();
      } finally {
        // A COMMIT that failed leaves its transaction open, where the next one would find itself inside.
        if (sqlite.inTransaction) sqlite.prepare('ROLLBACK').run();
        leave();
      }
      resolve();
    });
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // Leaves COMMIT and ROLLBACK to this adapter, which knows when the turn is over.
    options: { usePhantomQuery: true },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: () => end(() => sqlite.prepare('COMMIT').run()),
    rollback: () => end(() => undefined),
  };
}
