import type { PlacedOrder } from '@/domain/orders/place-order-input';
import type { Result } from '@/domain/result';
import { now } from '@/server/clock';
import { killKey } from './placement-key';
import { transact } from '@/server/transact';

/**
 * Calls off what a phone has not heard an answer to: none of these placement keys can place anything afterwards, also
 * when their request is still under way. Answers the order that stands all the same, because it had been placed
 * before; it is not cancelled by this. Doing it twice answers the same.
 * Errors: busy.
 */
export const withdrawOrder = (keys: readonly string[]): Promise<Result<{ stands: PlacedOrder | null }>> =>
  transact(async (tx) => {
    const at = now();
    let stands: PlacedOrder | null = null;
    for (const key of keys) stands = (await killKey(tx, key, at)) ?? stands;
    return { stands };
  });
