import type { z } from 'zod';
import type { AppError } from '@/domain/errors';
import { type Authorise, type Call, visitorOf } from './authorise';
import type { Refusal } from './failures';
import { type Limit, limits } from './limits';
import { parseInput } from './parse-input';
import { overLimit } from './rate-limit';

/** What every guarded door says about itself. */
export type Door<I, A> = {
  /** What the rate limit and the log call it. */
  name: string;
  input: z.ZodType<I>;
  authorise: Authorise<A>;
  limit?: Limit;
};

/** The refusal of somebody who asks too often, or null. */
export const floodError = ({ name, limit }: { name: string; limit?: Limit }, { incoming }: Call): Promise<AppError | null> =>
  overLimit(name, limit ?? limits.ordinary, visitorOf(incoming));

/** Parses, authorises and runs. */
export async function pass<I, A, R>(
  door: Door<I, A>,
  call: Call,
  input: unknown,
  run: (actor: A, input: I) => Promise<R>,
): Promise<R | Refusal> {
  const parsed = parseInput(door.input, input);
  if (!parsed.ok) return parsed;
  const actor = await door.authorise(call);
  if (!actor.ok) return actor;
  return run(actor.value, parsed.value);
}
