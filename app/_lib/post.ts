import { fail, type Result } from '@/domain/result';
import type { Call } from './authorise';
import { cookieHeader, type CookieJar, type Exchange } from './cookie-jar';
import { deviceFor } from './device';
import { safely } from './failures';
import { guarded } from './guarded';
import { incomingFrom } from './incoming';
import { errorResponse, jsonResponse } from './json-response';
import { foreignOrigin } from './origin';
import { type Door, floodError, pass } from './pass';
import { readBody } from './read-body';
import { joinParams, type RouteContext, type RouteHandler } from './route-context';

type PostSpec<I, A, T> = Door<I, A> & {
  /** Calls exactly one use case. */
  run: (actor: A, input: I, exchange: Exchange) => Promise<Result<T>>;
};

/**
 * Makes a POST handler: origin, rate, at most 64 kB of JSON joined with the route's parameters, actor, one use case.
 * Answers the whole Result as JSON. A browser without an id gets one here, also with a refusal for its rate: its next
 * try is counted by that.
 */
export function post<I, A, T>(spec: PostSpec<I, A, T>): RouteHandler {
  return guarded('post', async (request: Request, context: RouteContext) => {
    const cookies: string[] = [];
    const jar: CookieJar = { set: (cookie) => void cookies.push(cookieHeader(cookie)) };
    const result = await safely(spec.name, () => answer(spec, request, context, jar));
    const response = result.ok ? jsonResponse(200, result) : errorResponse(result.error);
    for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
    return response;
  });
}

async function answer<I, A, T>(
  spec: PostSpec<I, A, T>,
  request: Request,
  context: RouteContext,
  jar: CookieJar,
): Promise<Result<T>> {
  const exchange: Exchange = { incoming: incomingFrom(request.headers), jar };
  const call: Call = { incoming: exchange.incoming, writes: true };
  const foreign = foreignOrigin(call.incoming);
  if (foreign) return fail(foreign);
  deviceFor(exchange);
  const refused = await floodError(spec, call);
  if (refused) return fail(refused);
  const body = await readBody(request);
  if (!body.ok) return body;
  const joined = await joinParams(body.value, context);
  if (!joined.ok) return joined;
  return pass(spec, call, joined.value, (actor, input) => spec.run(actor, input, exchange));
}
