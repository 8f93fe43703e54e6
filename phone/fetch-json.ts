/** Lift lobbies accept a connection and never answer; after this long the phone says so, in milliseconds. */
export const patience = 8_000;

/** What came back: a body, an answer that is not the body (its status), or no answer at all. */
export type Fetched<T> = { kind: 'body'; value: T } | { kind: 'refused'; status: number } | { kind: 'unreachable' };

/**
 * Gets JSON of this origin and never throws.
 * @typeParam T the shape that the versioned API answers with.
 */
export async function fetchJson<T>(path: string, cache: RequestCache = 'no-store'): Promise<Fetched<T>> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), patience);
  try {
    const response = await fetch(path, { cache, signal: timeout.signal });
    if (!response.ok) return { kind: 'refused', status: response.status };
    return { kind: 'body', value: (await response.json()) as T };
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
