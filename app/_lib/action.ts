import { cookies, headers } from 'next/headers';
import type { z } from 'zod';
import { fail, type Result } from '@/domain/result';
import { dropOnceMore } from '@/server/revalidate';
import type { Call } from './authorise';
import { type CookieJar, type Exchange, isSecure } from './cookie-jar';
import { safely } from './failures';
import { guarded } from './guarded';
import { incomingFrom } from './incoming';
import { dropKeptPages } from './kept-pages';
import { foreignOrigin } from './origin';
import { type Door, floodError, pass } from './pass';

export type ActionSpec<I, A, T> = Door<I, A> & {
  /** Calls exactly one use case. */
  run: (actor: A, input: I, exchange: Exchange) => Promise<Result<T>>;
  /** Whether kept pages show what this changes, and are dropped on success. */
  revalidate?: true;
};

/** What an action needs of the framework, so that tests can stand in for a request and not for a rule. */
export type ActionRequest = { headers: Pick<Headers, 'get'>; jar: CookieJar; drop: () => void };

/** The guard of every server action, apart from Next: origin, rate, input, actor, one use case, kept pages. */
export async function perform<I, A, T>(
  spec: ActionSpec<I, A, T>,
  { headers, jar, drop }: ActionRequest,
  input: unknown,
): Promise<Result<T>> {
  const call: Call = { incoming: incomingFrom(headers), writes: true };
  return safely(spec.name, async () => {
    const refused = foreignOrigin(call.incoming) ?? (await floodError(spec, call));
    if (refused) return fail(refused);
    const exchange = { incoming: call.incoming, jar };
    const result = await pass(spec, call, input, (actor, parsed) => spec.run(actor, parsed, exchange));
    if (result.ok && spec.revalidate) drop();
    return result;
  });
}

/**
 * Makes a server action of one plain object; its file says 'use server'. Answers a Result and never throws. The type
 * of the input holds in our own pages only: whatever arrives is parsed.
 */
export function action<S extends z.ZodType, A, T>(
  spec: ActionSpec<z.output<S>, A, T> & { input: S },
): (input: z.input<S>) => Promise<Result<T>> {
  return guarded('action', async (input: z.input<S>) => {
    const jar = await nextJar();
    return perform(spec, { headers: await headers(), jar, drop: dropNowAndOnceMore }, input);
  });
}

function dropNowAndOnceMore(): void {
  dropKeptPages();
  dropOnceMore();
}

async function nextJar(): Promise<CookieJar> {
  const store = await cookies();
  return {
    set: ({ name, value, ...options }) => void store.set(name, value, { ...options, httpOnly: true, secure: isSecure() }),
  };
}
