import { now } from '@/server/clock';
import { read, write } from '@/server/db';

/** Deletes handovers that are over, taken or not: names and carts lie here no longer than they must. */
export async function dropOldHandovers(): Promise<void> {
  const old = { where: { expiresAt: { lte: now() } } };
  // Mostly there is nothing, and nothing needs no turn in the queue of the orders.
  if ((await read().handover.count(old)) > 0) await write((tx) => tx.handover.deleteMany(old));
}
