import type { AppError } from '@/domain/errors';
import { retryAfter, statusOf } from './http-status';

/** JSON that nobody keeps, unless `headers` says otherwise. */
export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}

/** A failure as every door of the API tells it: its status, and the Result. */
export function errorResponse(error: AppError): Response {
  const seconds = retryAfter(error);
  const headers: Record<string, string> = seconds === null ? {} : { 'Retry-After': String(seconds) };
  return jsonResponse(statusOf(error), { ok: false, error }, headers);
}
