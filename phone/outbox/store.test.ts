import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, phoneDatabase } from '../database';
import { usePhoneStorage } from '../testing/fake-storage';
import { someEntry, somePlaced } from '../testing/order-draft';
import { type OutboxContents, outboxStore } from './store';

const phone = usePhoneStorage();
const entry = someEntry();
const other = someEntry({}, { key: 'o'.repeat(32), shop: 'jiaozi' });

const read = () => outboxStore((contents) => ({ result: contents }));
const put = (...entries: (typeof entry)[]) => outboxStore(() => ({ put: entries, result: undefined }));
const keysOf = ({ entries }: OutboxContents) => entries.map(({ body }) => body.key).sort();

/** What stands in the database, as another program would read it. */
async function inDatabase(): Promise<unknown[]> {
  const database = (await phoneDatabase())!;
  return database.getAll('outbox');
}

async function write(key: IDBValidKey, value: unknown): Promise<void> {
  const database = (await phoneDatabase())!;
  await database.put('outbox', value, key as string);
}

beforeEach(() => {
  closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The database does not open, as in some private windows. */
const forbidDatabase = () => vi.stubGlobal('indexedDB', undefined);

describe('the outbox in the database', () => {
  it('keeps entries by their keys and gives them back', async () => {
    await put(entry, other);
    const kept = await read();
    expect(keysOf(kept)).toEqual([entry.body.key, other.body.key].sort());
    expect(kept.entries.find(({ body }) => body.key === entry.body.key)).toEqual(entry);
    expect(kept.unreadable).toEqual([]);
    await outboxStore(() => ({ remove: [entry.body.key], result: undefined }));
    expect((await read()).entries).toEqual([other]);
    expect(phone.storage.getItem('upstairs:outbox')).toBeNull();
  });

  it('changes nothing when the work fails', async () => {
    await put(entry);
    await expect(
      outboxStore(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await read()).entries).toEqual([entry]);
  });

  it('lets no change come between another one’s look and its writing', async () => {
    await put(entry);
    const once = () => outboxStore(({ entries }) => ({ put: [{ ...entries[0]!, tries: entries[0]!.tries + 1 }], result: undefined }));
    await Promise.all(Array.from({ length: 20 }, once));
    expect((await read()).entries[0]!.tries).toBe(20);
  });

  it.each<[string, IDBValidKey, unknown]>([
    ['an entry of a later version', 'k1', { ...entry, version: 2 }],
    ['rubbish', 'k2', 'queued'],
    ['an entry under a key that is not its own', 'k3', entry],
    ['something under a number', 5, { hello: true }],
    ['an entry that was edited by hand', entry.body.key, { ...entry, body: { ...entry.body, lines: 'none' } }],
  ])('%s is left as it is until the customer lets go of it', async (_, key, raw) => {
    await write(key, raw);
    await put(other);
    expect(await read()).toEqual({ entries: [other], unreadable: [{ key, raw }] });
    await outboxStore(({ unreadable }) => ({ remove: unreadable.map((each) => each.key), result: undefined }));
    expect(await inDatabase()).toEqual([other]);
  });

  it('is opened again after somebody has closed it', async () => {
    await put(entry);
    (await phoneDatabase())!.close();
    expect((await read()).entries).toEqual([entry]);
  });

  it('gives the pictures up first on a full phone, then says that it cannot', async () => {
    const pictures = { delete: vi.fn().mockResolvedValue(true) };
    vi.stubGlobal('caches', pictures);
    const database = (await phoneDatabase())!;
    const transaction = vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new DOMException('The quota is used up.', 'QuotaExceededError');
    });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The quota is used up.', 'QuotaExceededError');
    });
    phone.storage.full = true;
    await expect(put(entry)).rejects.toThrow();
    expect(transaction).toHaveBeenCalled();
    phone.storage.full = false;
    vi.restoreAllMocks();
    closeDatabase();
    expect((await read()).entries).toEqual([]);
  });
});

describe('a database that is not ours', () => {
  it('because even asking for one is forbidden, is none', async () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(await phoneDatabase()).toBeNull();
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: new IDBFactory() });
  });

  it('of a later release is left alone; the page’s own storage serves', async () => {
    const later = await openDB('upstairs', 7, { upgrade: (fresh) => void fresh.createObjectStore('outbox') });
    await later.put('outbox', 'theirs', 'k');
    later.close();
    await put(entry);
    expect((await read()).entries).toEqual([entry]);
    expect(phone.storage.getItem('upstairs:outbox')).toContain(entry.body.key);
    const again = await openDB('upstairs', 7);
    expect(await again.getAll('outbox')).toEqual(['theirs']);
    again.close();
  });

  it('that lacks the stores is left alone, too', async () => {
    (await openDB('upstairs', 1, { upgrade: (fresh) => void fresh.createObjectStore('something') })).close();
    await put(entry);
    expect(keysOf(await read())).toEqual([entry.body.key]);
  });

  it('that never opens is not waited for, and serves when it opens late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // Another tab is in the middle of an upgrade.
    let isHeld = true;
    const upgrading = openDB('upstairs', 1, {
      upgrade(fresh, _from, _to, transaction) {
        for (const store of ['outbox', 'menu', 'scans']) fresh.createObjectStore(store);
        const hold = (): unknown => isHeld && transaction.objectStore('outbox').count().then(hold);
        hold();
      },
    });
    const kept = put(entry);
    await vi.advanceTimersByTimeAsync(2_000);
    await kept;
    expect(phone.storage.getItem('upstairs:outbox')).toContain(entry.body.key);
    vi.useRealTimers();
    isHeld = false;
    (await upgrading).close();
    await vi.waitFor(async () => expect(await phoneDatabase()).not.toBeNull());
    // What had to wait outside has moved in.
    expect((await read()).entries).toEqual([entry]);
    expect(await inDatabase()).toEqual([entry]);
    expect(phone.storage.getItem('upstairs:outbox')).toBeNull();
  });
});

describe('the outbox without a database', () => {
  it('keeps entries for the next page', async () => {
    forbidDatabase();
    await put(entry, other);
    expect(keysOf(await read())).toEqual([entry.body.key, other.body.key].sort());
    await outboxStore(({ entries }) => ({ remove: entries.map(({ body }) => body.key), result: undefined }));
    expect(phone.storage.length).toBe(0);
  });

  it('does not write over what it cannot read', async () => {
    forbidDatabase();
    phone.storage.setItem('upstairs:outbox', '{"half');
    await put(entry);
    expect(await read()).toEqual({ entries: [entry], unreadable: [{ key: 'upstairs:outbox', raw: '{"half' }] });
  });

  it.each(['refuse', 'full'] as const)('says so when the phone cannot keep an order: storage is %s', async (fault) => {
    forbidDatabase();
    phone.storage[fault] = true;
    await expect(put(entry)).rejects.toThrow();
    phone.storage[fault] = false;
    expect((await read()).entries).toEqual([]);
  });

  it('moves into the database once that opens, and is later than what stands there', async () => {
    forbidDatabase();
    await put({ ...entry, tries: 7 }, other);
    vi.stubGlobal('indexedDB', new IDBFactory());
    closeDatabase();
    await write(entry.body.key, entry);
    expect((await read()).entries).toEqual(expect.arrayContaining([{ ...entry, tries: 7 }, other]));
    expect(phone.storage.getItem('upstairs:outbox')).toBeNull();
    expect(await inDatabase()).toHaveLength(2);
  });
});

describe('a database that fails after an order was kept in it', () => {
  const doubted = { ...entry, open: true, tries: 1 };
  const settled = someEntry({ state: 'noted', placed: somePlaced() }, { key: 'n'.repeat(32) });

  it('and was lost by the browser gives back what waited, as something that may have gone out', async () => {
    await put(entry, settled);
    vi.stubGlobal('indexedDB', new IDBFactory());
    closeDatabase();
    expect(await read()).toEqual({ entries: [doubted], unreadable: [] });
    expect(await inDatabase()).toEqual([doubted]);
    // Once, and not what another tab has let go of since.
    await (await phoneDatabase())!.clear('outbox');
    expect((await read()).entries).toEqual([]);
  });

  it('and was made anew by the worker, which knows no copy, gives it back to the next page', async () => {
    await put(entry);
    vi.stubGlobal('indexedDB', new IDBFactory());
    closeDatabase();
    vi.stubGlobal('localStorage', undefined);
    expect((await read()).entries).toEqual([]);
    closeDatabase();
    vi.stubGlobal('localStorage', phone.storage);
    expect((await read()).entries).toEqual([doubted]);
  });

  it('and does not open shows what waits in it; what is done about that counts when it opens again', async () => {
    await put(entry);
    const factory = indexedDB;
    forbidDatabase();
    closeDatabase();
    expect((await read()).entries).toEqual([doubted]);
    await put({ ...doubted, state: 'withdrawn' });
    vi.stubGlobal('indexedDB', factory);
    closeDatabase();
    expect((await read()).entries).toEqual([{ ...doubted, state: 'withdrawn' }]);
    expect(phone.storage.getItem('upstairs:outbox')).toBeNull();
  });

  it('and refuses every change is as good as none', async () => {
    await put(entry);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Evaluating the key path did not yield a value.', 'DataError');
    });
    await put(other);
    expect(keysOf(await read())).toEqual([entry.body.key, other.body.key].sort());
    vi.restoreAllMocks();
    expect(keysOf(await read())).toEqual([entry.body.key, other.body.key].sort());
    expect(await inDatabase()).toHaveLength(2);
  });

  it('has no copy of what is over', async () => {
    await put(entry);
    await outboxStore(() => ({ remove: [entry.body.key], put: [settled], result: undefined }));
    expect(phone.storage.length).toBe(0);
  });
});
