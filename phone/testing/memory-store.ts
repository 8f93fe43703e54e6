import type { OutboxEntry } from '../outbox/entry';
import { parseEntry } from '../outbox/parse-entry';
import type { OutboxStore } from '../outbox/store';

/** A store in memory, as strict as the database: what is read was text, and one change follows the other. */
export function memoryStore(): OutboxStore {
  const rows = new Map<string, string>();
  return async (work) => {
    await Promise.resolve();
    const entries = [...rows.values()].map((row) => parseEntry(JSON.parse(row)) as OutboxEntry);
    const { put = [], remove = [], result } = work({ entries, unreadable: [] });
    remove.forEach((key) => rows.delete(key));
    put.forEach((entry) => rows.set(entry.body.key, JSON.stringify(entry)));
    return result;
  };
}
