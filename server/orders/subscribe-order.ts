import type { OrderView } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { read } from '@/server/db';
import { type Feed, type FeedListener, startFeed } from '@/server/events/feed';
import { byToken, readOrderRow } from './order-row';
import { viewForCustomer } from './read-order';

/**
 * Follows one order: its whole state after each of its events, and at once unless the phone has seen the last one,
 * `afterSeq`. Each message is the newest state, so a slow phone skips steps and never sees them out of order.
 * Errors: not_found.
 */
export async function subscribeOrder(
  token: string,
  afterSeq: number | null,
  listener: FeedListener<OrderView>,
): Promise<Result<Feed>> {
  const found = await readOrderRow(read(), byToken(token));
  if (!found) return fail({ code: 'not_found' });
  let seen = afterSeq;
  const pull = async (): Promise<void> => {
    const row = await readOrderRow(read(), byToken(token));
    const seq = row?.events.at(-1)?.seq;
    if (!row || seq === undefined) throw new Error('an order vanished under its stream');
    if (seq === seen) return;
    seen = seq;
    listener.change({ seq, value: await viewForCustomer(row) });
  };
  return ok(startFeed([`order:${found.id}`], pull, (error) => listener.fault(error)));
}
