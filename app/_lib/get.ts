import { fail, type Result } from '@/domain/result';
import type { Call } from './authorise';
import { safely } from './failures';
import { guarded } from './guarded';
import { incomingFrom } from './incoming';
import { errorResponse, jsonResponse } from './json-response';
import { type Door, floodError, pass } from './pass';
import { joinParams, type RouteContext, type RouteHandler } from './route-context';

type GetSpec<I, A, T> = Door<I, A> & {
  /** Calls exactly one use case and writes nothing. A Response, such as a stream, is passed on as it is. */
  run: (actor: A, input: I, request: Request) => Promise<Result<T> | Response>;
};

/**
 * Makes a GET handler: the query joined with the route's parameters, actor, one use case. Answers the bare value as
 * JSON that nobody keeps, or a failure as a Result. Rates are limited only where a door names a limit: a building
 * that polls is no flood.
 */
export function get<I, A, T>(spec: GetSpec<I, A, T>): RouteHandler {
  return guarded('get', async (request: Request, context: RouteContext) => {
    const result = await safely(spec.name, () => answer(spec, request, context));
    if (result instanceof Response) return result;
    return result.ok ? jsonResponse(200, result.value) : errorResponse(result.error);
  });
}

async function answer<I, A, T>(
  spec: GetSpec<I, A, T>,
  request: Request,
  context: RouteContext,
): Promise<Result<T> | Response> {
  const call: Call = { incoming: incomingFrom(request.headers), writes: false };
  const refused = spec.limit ? await floodError(spec, call) : null;
  if (refused) return fail(refused);
  const query = queryOf(request.url);
  if (query === null) return fail({ code: 'invalid', fields: { query: 'repeated' } });
  const input = await joinParams(query, context);
  if (!input.ok) return input;
  return pass(spec, call, input.value, (actor, parsed) => spec.run(actor, parsed, request));
}

/** Null when a parameter is there twice: who reads the first and who reads the last would disagree. */
function queryOf(url: string): Record<string, string> | null {
  const pairs = [...new URL(url).searchParams];
  const query = Object.fromEntries(pairs);
  return Object.keys(query).length === pairs.length ? query : null;
}
