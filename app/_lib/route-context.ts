import { fail, ok, type Result } from '@/domain/result';

/** What Next hands to a route handler beside the request; a route without parameters may get none. */
export type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> | undefined };

export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * What came with the request joined with the route's parameters. A name that is in both is refused: the path says
 * what is asked for, and nothing else may.
 */
export async function joinParams(
  given: Record<string, unknown>,
  context: RouteContext,
): Promise<Result<Record<string, unknown>>> {
  const params = (await context.params) ?? {};
  const twice = Object.keys(params).find((key) => Object.hasOwn(given, key));
  return twice === undefined ? ok({ ...given, ...params }) : fail({ code: 'invalid', fields: { [twice]: 'repeated' } });
}
