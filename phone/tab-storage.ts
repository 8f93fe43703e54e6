/**
 * The storage of one tab, for what somebody began to type: it outlives a reload and the way back, and whoever gets the phone next
 * does not find it. It may be missing, full or forbidden: then what was begun lives as long as the screen, and nothing throws.
 */
function place(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** What stands under a key, parsed; null for nothing or for what is damaged. Callers check its shape. */
export function readInTab(key: string): unknown {
  try {
    return JSON.parse(place()?.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value as JSON; null: it is not wanted any more. */
export function keepInTab(key: string, value: object | null): void {
  try {
    if (value === null) place()?.removeItem(key);
    else place()?.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or forbidden.
  }
}

/** Forgets all that this tab keeps under keys with a beginning. */
export function forgetInTab(prefix: string): void {
  try {
    const kept = place();
    const keys = Array.from({ length: kept?.length ?? 0 }, (_, index) => kept!.key(index) ?? '');
    for (const key of keys) if (key.startsWith(prefix)) kept!.removeItem(key);
  } catch {
    // As above.
  }
}
