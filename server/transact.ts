import type { AppError } from '@/domain/errors';
import { fail, ok, type Result } from '@/domain/result';
import { type Tx, write } from '@/server/db';
import { isBusy } from '@/server/db/errors';

/** Thrown inside a transaction to roll all of it back and answer this expected failure. */
export class Refusal extends Error {
  constructor(readonly error: AppError) {
    super(error.code);
    this.name = 'Refusal';
  }
}

export function refuse(error: AppError): never {
  throw new Refusal(error);
}

/**
 * One short transaction as a Result: a Refusal changes nothing and is returned, a full queue is `busy`, anything
 * else is thrown on.
 */
export async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await write(work));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.error);
    if (isBusy(error)) return fail({ code: 'busy' });
    throw error;
  }
}
