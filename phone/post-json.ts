import type { Result } from '@/domain/result';
import { patience } from './fetch-json';

const isResult = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * Posts JSON to this origin's API and never throws.
 * @typeParam T what the door answers with.
 * @returns the door's Result, refusals included, or null when no answer of the door came back: it may have acted.
 */
export async function postJson<T>(path: string, body: unknown): Promise<Result<T> | null> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), patience);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: timeout.signal,
    });
    const answer: unknown = await response.json();
    // A proxy that could not reach the server answers too, in words of its own.
    return isResult(answer) ? (answer as Result<T>) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
