/**
 * The phone's storage, which may be missing, full or forbidden (private windows, some in-app browsers): then values
 * live as long as the page, and nothing throws.
 */
const pageMemory = new Map<string, string>();

/** The storage of a page; null where it is forbidden, and in a worker. */
export function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** The text under a key, or null. */
export function readRaw(key: string): string | null {
  try {
    // What could not be stored is newer than what stands there.
    return pageMemory.get(key) ?? storage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** What stands under a key, parsed; null for nothing or for what is no JSON. Callers check its shape. */
export function readStored(key: string): unknown {
  const raw = readRaw(key);
  if (raw === null) return null;
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value as JSON where it outlives the page. @returns false when the phone refuses: nothing was changed then. */
export function keepStored(key: string, value: unknown): boolean {
  try {
    const place = storage();
    place?.setItem(key, JSON.stringify(value));
    pageMemory.delete(key);
    return place !== null;
  } catch {
    return false;
  }
}

/** Keeps a value as JSON; only for the life of the page when the phone refuses. */
export function writeStored(key: string, value: unknown): void {
  if (!keepStored(key, value)) pageMemory.set(key, JSON.stringify(value));
}

export function removeStored(key: string): void {
  pageMemory.delete(key);
  try {
    storage()?.removeItem(key);
  } catch {
    // A storage that forbids everything holds nothing to remove.
  }
}

/** The keys that begin with a prefix, in no order. */
export function storedKeys(prefix: string): string[] {
  const keys = new Set([...pageMemory.keys()]);
  try {
    const place = storage();
    for (let index = 0; place && index < place.length; index++) keys.add(place.key(index) ?? '');
  } catch {
    // As above.
  }
  return [...keys].filter((key) => key.startsWith(prefix));
}
