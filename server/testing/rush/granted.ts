import type { Result } from '@/domain/result';

/** What was asked for. @throws Error when it was refused: in a rush as it is simulated nothing is */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
