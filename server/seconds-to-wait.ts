import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one use against a limiter; 0 while it may pass, else the whole seconds until it may, at least one. */
export async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}
