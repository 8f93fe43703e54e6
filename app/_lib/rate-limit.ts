import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { AppError } from '@/domain/errors';
import { perDatabase } from '@/server/per-database';
import { secondsToWait } from '@/server/seconds-to-wait';
import type { Limit } from './limits';

/** Seconds over which a limit counts. */
const window = 60;

async function take(limiter: RateLimiterMemory, key: string): Promise<AppError | null> {
  const retryAfterSeconds = await secondsToWait(limiter, key);
  return retryAfterSeconds > 0 ? { code: 'rate_limited', retryAfterSeconds } : null;
}

const limiter = (name: string, points: number): RateLimiterMemory =>
  perDatabase(`limit:${name}`, () => new RateLimiterMemory({ points, duration: window, keyPrefix: '' }));

/**
 * Counts one request against what `name` allows; null while it may pass. The address comes first: it bounds how many
 * invented devices can be remembered. Browsers without an id are counted together, by their address.
 */
export async function overLimit(
  name: string,
  limit: Limit,
  from: { device: string | null; address: string },
): Promise<AppError | null> {
  const refused = await take(limiter(`${name}:address`, limit.address), from.address);
  if (refused) return refused;
  if (from.device === null) return take(limiter(`${name}:strangers`, limit.strangers), from.address);
  return take(limiter(`${name}:device`, limit.device), from.device);
}
