import { timingSafeEqual } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { AppError } from '@/domain/errors';
import { env } from '@/server/env';
import { perDatabase } from '@/server/per-database';
import { secondsToWait } from '@/server/seconds-to-wait';

/** Wrong tokens from one address in ten minutes. There are 2^192 of them: this keeps the noise down, the length keeps people out. */
export const wrongTokens = { points: 10, duration: 10 * 60 } as const;

const brake = (): RateLimiterMemory => perDatabase('setup-tokens', () => new RateLimiterMemory(wrongTokens));

/** Whether this is what the start printed; takes as long for any other of its length. */
function isSetupToken(brought: string, token: string | null): boolean {
  if (token === null) return false;
  const [a, b] = [Buffer.from(brought), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Why this token opens nothing, or null. Only wrong ones are counted: nobody keeps the owner out by guessing from the same address.
 * @returns `wrong_setup_link`, or `rate_limited` with the seconds to wait.
 */
export async function setupRefusal(brought: string, address: string, token = env().SETUP_TOKEN): Promise<AppError | null> {
  if (isSetupToken(brought, token)) return null;
  const retryAfterSeconds = await secondsToWait(brake(), address);
  return retryAfterSeconds > 0 ? { code: 'rate_limited', retryAfterSeconds } : { code: 'wrong_setup_link' };
}
