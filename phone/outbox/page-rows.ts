import { keepStored, readRaw, removeStored } from '../storage';
import { isRecord, parseEntry } from './parse-entry';

export type Row = readonly [key: string, raw: unknown];

/** Rows that stand here because no database served when they were written. */
const storageKey = 'upstairs:outbox';

/** What the database held when a page last changed it: browsers lose databases, and some days they do not open. */
const copyKey = 'upstairs:outbox:copy';

/** A text that is no JSON is one row, so that nobody writes over it. */
function rowsUnder(name: string): Row[] {
  const raw = readRaw(name);
  if (raw === null) return [];
  try {
    const stored: unknown = JSON.parse(raw);
    return isRecord(stored) ? Object.entries(stored) : [[name, stored]];
  } catch {
    return [[name, raw]];
  }
}

/** The database may have known better since: what is called off of a copy is always told to the server. */
const doubted = ([key, raw]: Row): Row => [key, isRecord(raw) ? { ...raw, open: true, tries: Math.max(1, Number(raw.tries) || 0) } : raw];

/** Rows that wait in the page's own storage to move into the database. */
export const storedRows = (): Row[] => rowsUnder(storageKey);

/** Rows of a database that is gone. */
export const copiedRows = (): Row[] => rowsUnder(copyKey).map(doubted);

/** Keeps all rows where no database serves; the copy goes up in them. @returns false when the phone refuses */
export function keepRows(rows: ReadonlyMap<string, unknown>): boolean {
  if (rows.size > 0 && !keepStored(storageKey, Object.fromEntries(rows))) return false;
  if (rows.size === 0) removeStored(storageKey);
  removeStored(copyKey);
  return true;
}

/** Rows that moved are dropped; what another tab has put beside them meanwhile stays. */
export function dropStored(moved: readonly Row[]): void {
  const left = storedRows().filter(([key]) => !moved.some(([gone]) => gone === key));
  if (left.length === 0) removeStored(storageKey);
  else keepStored(storageKey, Object.fromEntries(left));
}

/** Copies what is not settled yet, as far as there is room; most of the time it stands there already. */
export function copyRows(rows: ReadonlyMap<string, unknown>): void {
  const open = [...rows].filter(([, raw]) => (parseEntry(raw)?.state ?? 'noted') !== 'noted');
  if (open.length === 0) return removeStored(copyKey);
  const copy = Object.fromEntries(open);
  if (JSON.stringify(copy) !== readRaw(copyKey)) keepStored(copyKey, copy);
}
