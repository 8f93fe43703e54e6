import type { Result } from '@/domain/result';

/** A large picture over a lift's worth of signal, in milliseconds. */
const patience = 90_000;

/** Posts a file as it is. @returns the server's answer, or null where none came in time */
export async function sendFile<T>(path: string, file: Blob): Promise<Result<T> | null> {
  try {
    const response = await fetch(path, { method: 'POST', body: file, signal: AbortSignal.timeout(patience), headers: { 'Content-Type': 'application/octet-stream' } });
    return (await response.json()) as Result<T>;
  } catch {
    return null;
  }
}
