import { setImmediate as tick } from 'node:timers/promises';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PrismaClient } from '@/prisma/generated/client';
import { useDatabase } from '@/server/testing/database';
import { openDoors, waitingWrites } from './connection';
import { BusyError, NestedWriteError } from './errors';
import { read, write, type Tx } from '.';

const database = useDatabase();

const keyRow = (key: string, response = '0') => ({ key, bodyHash: '', response, createdAt: new Date(0) });
const keys = async (): Promise<string[]> =>
  (await read().placementKey.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key);

function signal() {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

/** A work that has written a row and then waits to be told how to end. */
function heldOpen(key: string) {
  const [started, ending] = [signal(), signal()];
  const done = write(async (tx) => {
    await tx.placementKey.create({ data: keyRow(key) });
    started.resolve();
    await ending.promise;
  });
  return { started: started.promise, commit: ending.resolve, fail: ending.reject, done };
}

describe('a transaction', () => {
  test('that throws leaves nothing behind, and the error is thrown on', async () => {
    const fault = new Error('no');
    const refused = write(async (tx) => {
      await tx.placementKey.create({ data: keyRow('model') });
      await tx.$executeRaw`INSERT INTO "PlacementKey" ("key", "bodyHash", "createdAt") VALUES ('plain', '', ${new Date(0)})`;
      throw fault;
    });
    await expect(refused).rejects.toBe(fault);
    expect(await keys()).toEqual([]);
    expect(await write((tx) => tx.placementKey.count())).toBe(0);
  });

  test('that fails does not take an acknowledged write beside it along', async () => {
    const failing = heldOpen('lost');
    await failing.started;
    const beside = write((tx) => tx.placementKey.create({ data: keyRow('kept') }));
    // Not through write(): what keeps the writing connection safe from a statement outside every transaction.
    const plain = openDoors()
      .writer.client.placementKey.create({ data: keyRow('plain') })
      .then(({ key }) => key);
    await tick();
    failing.fail(new Error('rolled back'));
    await expect(failing.done).rejects.toThrow('rolled back');
    await Promise.all([beside, plain]);
    expect(await keys()).toEqual(['kept', 'plain']);
  });

  test('is exclusive from its beginning: nobody else may have read what it is about to change', async () => {
    const other = new Database(database.file, { timeout: 0 });
    await write(async () => {
      expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked');
    });
    expect(() => other.exec('BEGIN IMMEDIATE')).not.toThrow();
    other.close();
  });

  test('whose COMMIT fails is rolled back, and the next one starts clean', async () => {
    const refused = write(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.$executeRaw`INSERT INTO "Room" ("id", "floorId", "label") VALUES ('r', 'nowhere', '2701')`;
    });
    await expect(refused).rejects.toThrow('FOREIGN KEY');
    expect(await write((tx) => tx.room.count())).toBe(0);
  });

  test('waits for a lock from outside only shortly, and then says busy', async () => {
    const other = new Database(database.file, { timeout: 0 });
    other.exec('BEGIN IMMEDIATE');
    await expect(write((tx) => tx.placementKey.count())).rejects.toThrow(BusyError);
    other.close();
    expect(await write((tx) => tx.placementKey.count())).toBe(0);
  });
});

describe('readers', () => {
  test('never see an uncommitted row', async () => {
    const open = heldOpen('half');
    await open.started;
    expect(await read().placementKey.count()).toBe(0);
    expect(await read().$queryRaw`SELECT * FROM "PlacementKey"`).toEqual([]);
    open.commit();
    await open.done;
    expect(await keys()).toEqual(['half']);
  });

  test('see pairs or nothing, however reads and writes interleave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        fc.uuid(),
        async (pauses, run) => {
          const counts: number[] = [];
          const writing = pauses.map((pause, i) =>
            write(async (tx) => {
              await tx.placementKey.create({ data: keyRow(`${run}-${i}-a`) });
              for (let p = 0; p < pause; p++) await tick();
              await tx.placementKey.create({ data: keyRow(`${run}-${i}-b`) });
            }),
          );
          const all = Promise.all(writing).then(() => counts.push(-2));
          while (counts.at(-1) !== -2) {
            counts.push(await read().placementKey.count({ where: { key: { startsWith: run } } }));
            await tick();
          }
          await all;
          expect(counts.filter((count) => count % 2 !== 0)).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('cannot write, with a model or with plain SQL', async () => {
    const client = read() as unknown as PrismaClient;
    await expect(client.placementKey.create({ data: keyRow('x') })).rejects.toThrow('readonly');
    await expect(read().$queryRaw`DELETE FROM "PlacementKey" RETURNING "key"`).rejects.toThrow('readonly');
  });
});

describe('the queue', () => {
  test('loses none of twenty read-then-write races', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { minLength: 20, maxLength: 20 }),
        fc.uuid(),
        async (pauses, key) => {
          await write((tx) => tx.placementKey.create({ data: keyRow(key) }));
          const increment = (pause: number) => async (tx: Tx) => {
            const row = await tx.placementKey.findUniqueOrThrow({ where: { key } });
            for (let p = 0; p < pause; p++) await tick();
            await tx.placementKey.update({
              where: { key },
              data: { response: String(Number(row.response) + 1) },
            });
          };
          await Promise.all(pauses.map((pause) => write(increment(pause))));
          expect(await read().placementKey.findUnique({ where: { key } })).toMatchObject({ response: '20' });
        },
      ),
      { numRuns: 10 },
    );
  });

  test('serves in the order of coming, and refuses with busy when it is full', async () => {
    const first = heldOpen('first');
    await first.started;
    const served: number[] = [];
    const waiting = Array.from({ length: waitingWrites }, (_, i) => write(async () => void served.push(i)));
    const refused = await write(async () => undefined).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BusyError);
    expect(refused).toMatchObject({ code: 'busy' });
    first.commit();
    await Promise.all(waiting);
    expect(served).toEqual(waiting.map((_, i) => i));
    expect(await write(() => Promise.resolve('open again'))).toBe('open again');
  });
});

describe('a work', () => {
  test('that opens a door is told so instead of waiting for itself', async () => {
    await expect(write(() => write(() => Promise.resolve()))).rejects.toThrow(NestedWriteError);
    await expect(write(() => read().placementKey.count())).rejects.toThrow(NestedWriteError);
    await expect(write(() => Promise.resolve('after'))).resolves.toBe('after');
  });

  test('may open a door again once it has ended', async () => {
    let later: Promise<number> | undefined;
    const ended = signal();
    await write(async () => void (later = ended.promise.then(() => write((tx) => tx.placementKey.count()))));
    ended.resolve();
    expect(await later).toBe(0);
  });

  test('that is over cannot write any more', async () => {
    const leaked = await write((tx) => Promise.resolve({ tx }));
    await expect(leaked.tx.$executeRaw`DELETE FROM "PlacementKey"`).rejects.toThrow('has ended');
    await expect(leaked.tx.$queryRaw`SELECT 1`).rejects.toThrow('has ended');
    await expect(leaked.tx.placementKey.create({ data: keyRow('late') })).rejects.toThrow('Transaction');
    expect(await keys()).toEqual([]);
  });

  test('that awaits the world is rolled back after five seconds, and the next one is served', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const hanging = heldOpen('hanging');
      await hanging.started;
      const next = write((tx) => tx.placementKey.create({ data: keyRow('next') }));
      const failed = expect(hanging.done).rejects.toThrow('had not ended after 5000 ms');
      await vi.advanceTimersByTimeAsync(5_000);
      await failed;
      await next;
    } finally {
      vi.useRealTimers();
    }
    expect(await keys()).toEqual(['next']);
  });
});
