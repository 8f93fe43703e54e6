import type { Tx } from '@/server/db';
import { randomToken } from '@/server/random';
import { hashSecret } from './hash-secret';

/**
 * Forgets which phone it was that links have admitted and that left trails: it keeps its place under a name that nobody has, for a place that
 * came free would let a sixth phone in, and what was counted stays counted. To be called before the transaction, for it hashes.
 */
export function phoneForgetter(device: string): (tx: Tx) => Promise<void> {
  const [known, nobody] = [hashSecret(device), hashSecret(randomToken())];
  return async (tx) => {
    await tx.$executeRaw`UPDATE "OrderLinkPhone" SET "deviceHash" = ${nobody} WHERE "deviceHash" = ${known}`;
    await tx.$executeRaw`UPDATE "Trail" SET "phone" = ${nobody} WHERE "phone" = ${known}`;
  };
}
