import type { AppError } from '@/domain/errors';
import { log } from '@/server/log';
import { randomId } from '@/server/random';

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'busy';

/** What the outside is told of an exception: never its message, only the reference under which the log has it. */
export function failureOf(error: unknown, name: string): AppError {
  if (isBusy(error)) return { code: 'busy' };
  const reference = randomId('ref');
  log.error({ err: error, reference, name }, 'unexpected failure');
  return { code: 'unexpected', reference };
}
