import type { AppError } from './errors';

/** What a use case answers: expected failures are values, unexpected ones are thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (error: AppError): { ok: false; error: AppError } => ({ ok: false, error });
