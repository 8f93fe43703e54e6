import type { OutboxEntry } from './entry';
import { isStillWanted } from './enter-order';
import { isRecord, parseEntry } from './parse-entry';
import type { OutboxStore } from './store';
import { readStored, removeStored, storedKeys } from '../storage';

/** Where release 0.1.0 kept an order that got no answer, one for each shop. */
const prefix = 'upstairs:placing:';

/** An order of release 0.1.0 as an entry; null for what that release saw nothing in, too. */
function entryOf(stored: unknown, at: Date): OutboxEntry | null {
  if (!isRecord(stored)) return null;
  const { body, startedAt, open, replacesOpen, released } = stored;
  const isOpen = open === true;
  const entry = parseEntry({ version: 1, body, state: 'draft', wantedAt: startedAt, open: isOpen, replacesOpen: replacesOpen === true, tries: 1 });
  if (!entry || !isOpen || released === true) return entry;
  if (isStillWanted(entry, at)) return { ...entry, state: 'queued' };
  return { ...entry, state: 'needs_confirmation', error: { code: 'waited_too_long' } };
}

/** Takes over, once, what an earlier release left unanswered on this phone. Rejects when the phone cannot keep it. */
export async function importAttempts(store: OutboxStore, at: Date): Promise<void> {
  const keys = storedKeys(prefix);
  if (keys.length === 0) return;
  const found = keys.flatMap((key) => entryOf(readStored(key), at) ?? []);
  await store(({ entries }) => {
    const known = new Set(entries.map(({ body }) => body.key));
    return { put: found.filter(({ body }) => !known.has(body.key)), result: undefined };
  });
  keys.forEach(removeStored);
}
