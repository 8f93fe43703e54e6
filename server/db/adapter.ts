import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { TurnQueue } from './turn-queue';

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

function writerOver(inner: SqlDriverAdapter): SqlDriverAdapter {
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
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => alone(() => inner.queryRaw(query)),
    executeRaw: (query) => alone(() => inner.executeRaw(query)),
    executeScript: (script) => alone(() => inner.executeScript(script)),
    dispose: () => inner.dispose(),
    startTransaction: async (): Promise<Transaction> => {
      const leave = await turns.enter();
      try {
        await inner.executeRaw(statement('BEGIN IMMEDIATE'));
      } catch (error) {
        leave();
        throw error;
      }
      const end = (sql: string) => async (): Promise<void> => {
        try {
          await inner.executeRaw(statement(sql));
        } finally {
          leave();
        }
      };
      return {
        provider: inner.provider,
        adapterName: inner.adapterName,
        options: { usePhantomQuery: true },
        queryRaw: (query) => inner.queryRaw(query),
        executeRaw: (query) => inner.executeRaw(query),
        commit: end('COMMIT'),
        rollback: end('ROLLBACK'),
      };
    },
  };
}

/** Prisma's adapter with an exclusive BEGIN, a ROLLBACK that rolls back, and statements that never join a stranger's transaction. */
export class WriterAdapter {
  readonly provider = 'sqlite';
  readonly adapterName = 'upstairs-writer';
  constructor(private readonly file: string) {}
  async connect(): Promise<SqlDriverAdapter> {
    const inner = await new PrismaBetterSqlite3({ url: `file:${this.file}`, timeout: 250 }).connect();
    await inner.executeScript('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;');
    return writerOver(inner);
  }
}
