import type { AppError } from '@/domain/errors';
import { fail } from '@/domain/result';
import { isNotSetUp } from '@/server/building/load-building';
import { isBusy } from '@/server/db/errors';
import { log } from '@/server/log';
import { randomId } from '@/server/random';

export type Refusal = { ok: false; error: AppError };

/** What the outside is told of an exception: never its message, only the reference under which the log has it. */
function failureOf(error: unknown, name: string): AppError {
  if (isBusy(error)) return { code: 'busy' };
  if (isNotSetUp(error)) return { code: 'not_set_up' };
  const reference = randomId('ref');
  log.error({ err: error, reference, name }, 'unexpected failure');
  return { code: 'unexpected', reference };
}

/** Runs `work`; what it throws becomes a failure that gives nothing away. */
export async function safely<R>(name: string, work: () => Promise<R>): Promise<R | Refusal> {
  try {
    return await work();
  } catch (error) {
    return fail(failureOf(error, name));
  }
}
