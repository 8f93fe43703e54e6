import { fail, ok, type Result } from '@/domain/result';
import { readBytes } from './read-bytes';

/** The most a body may hold, in bytes; the largest order is a quarter of it. */
export const bodyLimit = 64 * 1024;

const notJson = fail({ code: 'invalid', fields: { body: 'json' } });

/** A JSON object from a request's body; an empty body is an empty object. Stops reading where the limit is passed. */
export async function readBody(request: Request): Promise<Result<Record<string, unknown>>> {
  const bytes = await readBytes(request, bodyLimit);
  if (bytes === null) return fail({ code: 'too_large' });
  const text = bytes.toString('utf8');
  if (text === '') return ok({});
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return notJson;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? ok(value as Record<string, unknown>) : notJson;
  } catch {
    return notJson;
  }
}
