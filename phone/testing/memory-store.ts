import type { OutboxEntry } from '../outbox/entry';
import { parseEntry } from '../outbox/parse-entry';
import type { OutboxStore } from '../outbox/store';

/** A store in memory, as strict as the database: what is read was text, and one change follows the other. */
export function memoryStore(): OutboxStore {
  const rows = new Map<string, string>();
  return async (work) => {
    await Promise.resolve();
    const all = [...rows.values()].map((row) => parseEntry(JSON.parse(row)) as OutboxEntry);
    const [entries, noted] = [all.filter(({ state }) => state !== 'noted'), all.filter(({ state }) => state === 'noted')];
    const { put = [], remove = [], result } = work({ entries, unreadable: [], noted });
    remove.forEach((key) => rows.delete(key));
    put.forEach((entry) => rows.set(entry.body.key, JSON.stringify(entry)));
    return result;
  };
}
