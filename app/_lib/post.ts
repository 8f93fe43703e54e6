import { fail, type Result } from '@/domain/result';
import type { Call } from './authorise';
import { cookieHeader, type CookieJar, type Exchange } from './cookie-jar';
import { deviceFor } from './device';
import { guarded } from './guarded';
import { incomingFrom } from './incoming';
import { errorResponse, jsonResponse } from './json-response';
import { foreignOrigin } from './origin';
import { type Door, floodError, pass } from './pass';
import { readBody } from './read-body';
import type { RouteContext, RouteHandler } from './route-context';

export type PostSpec<I, A, T> = Door<I, A> & {
  /** Calls exactly one use case. */
  run: (actor: A, input: I, exchange: Exchange) => Promise<Result<T>>;
};

/**
 * Makes a POST handler: origin, rate, at most 64 kB of JSON joined with the route's parameters, actor, one use case.
 * Answers the whole Result as JSON. A browser without an id gets one here.
 */
export function post<I, A, T>(spec: PostSpec<I, A, T>): RouteHandler {
  return guarded('post', async (request: Request, context: RouteContext) => {
    const cookies: string[] = [];
    const jar: CookieJar = { set: (cookie) => void cookies.push(cookieHeader(cookie)) };
    const result = await answer(spec, request, context, jar);
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
  const call: Call = { incoming: incomingFrom(request.headers), writes: true };
  const refused = foreignOrigin(call.incoming) ?? (await floodError(spec, call));
  if (refused) return fail(refused);
  deviceFor({ incoming: call.incoming, jar });
  const body = await readBody(request);
  if (!body.ok) return body;
  const params = await context.params;
  const twice = Object.keys(params).find((key) => Object.hasOwn(body.value, key));
  if (twice !== undefined) return fail({ code: 'invalid', fields: { [twice]: 'unknown' } });
  return pass(spec, call, { ...body.value, ...params }, (actor, input) =>
    spec.run(actor, input, { incoming: call.incoming, jar }),
  );
}
