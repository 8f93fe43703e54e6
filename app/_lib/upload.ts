import { fail, type Result } from '@/domain/result';
import { dropOnceMore } from '@/server/revalidate';
import type { Call } from './authorise';
import { safely } from './failures';
import { guarded } from './guarded';
import { incomingFrom } from './incoming';
import { errorResponse, jsonResponse } from './json-response';
import { dropKeptPages } from './kept-pages';
import { limits } from './limits';
import { foreignOrigin } from './origin';
import { type Door, floodError, pass } from './pass';
import { readBytes } from './read-bytes';
import { joinParams, type RouteContext, type RouteHandler } from './route-context';

type UploadSpec<I, A, T> = Omit<Door<I, A>, 'limit'> & {
  /** The most that a body may hold, in bytes. */
  most: number;
  /** Whether this person may at all: asked before a byte of the body is read. */
  admit: (actor: A, input: I) => Result<null> | Promise<Result<null>>;
  /** Calls exactly one use case. */
  run: (actor: A, input: I, bytes: Buffer) => Promise<Result<T>>;
  /** Whether kept pages show what this answer has changed. */
  revalidate?: (value: T) => boolean;
};

/**
 * Makes a POST handler for a file: origin, rate, the query, actor, right, and only then the body, as bytes, up to a limit. What they
 * are, the use case finds out; names and types that came along are not looked at. Answers the whole Result as JSON.
 */
export function upload<I, A, T>(spec: UploadSpec<I, A, T>): RouteHandler {
  return guarded('post', async (request: Request, context: RouteContext) => {
    const result = await safely(spec.name, () => answer(spec, request, context));
    if (result.ok && spec.revalidate?.(result.value)) {
      dropKeptPages();
      dropOnceMore();
    }
    return result.ok ? jsonResponse(200, result) : errorResponse(result.error);
  });
}

async function answer<I, A, T>(spec: UploadSpec<I, A, T>, request: Request, context: RouteContext): Promise<Result<T>> {
  const call: Call = { incoming: incomingFrom(request.headers), writes: true };
  const refused = foreignOrigin(call.incoming) ?? (await floodError({ name: spec.name, limit: limits.uploading }, call));
  if (refused) return fail(refused);
  const asked = await joinParams(Object.fromEntries(new URL(request.url).searchParams), context);
  if (!asked.ok) return asked;
  return pass(spec, call, asked.value, async (actor, input) => {
    const admitted = await spec.admit(actor, input);
    if (!admitted.ok) return admitted;
    const bytes = await readBytes(request, spec.most);
    return bytes === null ? fail({ code: 'too_large' }) : spec.run(actor, input, bytes);
  });
}
