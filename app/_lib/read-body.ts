import { fail, ok, type Result } from '@/domain/result';

/** The most a body may hold, in bytes; the largest order is a quarter of it. */
export const bodyLimit = 64 * 1024;

const notJson = fail({ code: 'invalid', fields: { body: 'json' } });

/** A JSON object from a request's body; an empty body is an empty object. Stops reading where the limit is passed. */
export async function readBody(request: Request): Promise<Result<Record<string, unknown>>> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return fail({ code: 'too_large' });
  const text = await readText(request);
  if (text === null) return fail({ code: 'too_large' });
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

/** Null when there is more than the limit: the rest is not read, whatever Content-Length said. */
async function readText(request: Request): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.byteLength;
    if (size > bodyLimit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
