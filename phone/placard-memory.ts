import { parsePlacard, type PlacardReference } from '@/domain/building/placard';
import { readStored, removeStored, writeStored } from './storage';

export const placardKey = 'upstairs:placard';
export const linkKey = 'upstairs:link';
const movedKey = 'upstairs:moved';

/** The placard that this phone scanned last; `at` is an ISO instant by the phone's clock. */
export type PlacardMemory = PlacardReference & { at: string };

export function readPlacard(key = placardKey): PlacardMemory | null {
  const stored = readStored(key);
  if (typeof stored !== 'object' || stored === null) return null;
  const { floor, code, at } = stored as Record<string, unknown>;
  const read = parsePlacard(`${String(floor)}-${String(code)}`);
  if (!read.floor || !read.code || typeof at !== 'string') return null;
  return { floor: read.floor, code: read.code, at };
}

/**
 * Keeps a scanned placard; a scan always overrides the remembered floor (rules.md, 10). A staff-made link ends within
 * days and a scan does not: where there is a scan, the link, whose code is the longer one, is kept beside it.
 * @returns the floor that was remembered before, when it was another one.
 */
export function savePlacard({ floor, code }: PlacardReference, at: Date): string | null {
  const known = readPlacard();
  writeStored(known && known.code.length < code.length ? linkKey : placardKey, { floor, code, at: at.toISOString() });
  return known && known.floor !== floor ? known.floor : null;
}

/** What the scan's redirect leaves in the address, `#p=27-k7qm2x`, or null. */
export function placardInFragment(hash: string): PlacardReference | null {
  const match = /^#p=(.+)$/.exec(hash);
  const { floor, code } = match ? parsePlacard(match[1]!) : { floor: null, code: null };
  return floor && code ? { floor, code } : null;
}

/** The floor that waiting carts were filled for, until the customer has said what to do with them. */
export function readMoved(): string | null {
  const stored = readStored(movedKey);
  return typeof stored === 'string' ? stored : null;
}

export const askAboutMove = (from: string): void => writeStored(movedKey, from);
export const moveAnswered = (): void => removeStored(movedKey);
