import type { Handover } from '@/domain/handover/handover';
import type { Result } from '@/domain/result';
import { tokenHash } from '@/server/auth/session-token';
import { now } from '@/server/clock';
import { refuse, transact } from '@/server/transact';

/**
 * Gives what was handed over to whoever asks first. They ask under a key of their own, so that a reply that got lost in
 * the lift can be had again; nobody else ever gets it.
 * Errors: not_found for a code that is wrong, older than ten minutes or taken by another; busy.
 */
export function takeHandover(code: string, taker: string): Promise<Result<Handover>> {
  const [codeHash, takenBy] = [tokenHash(code), tokenHash(taker)];
  const at = now();
  return transact(async (tx) => {
    const claimed = await tx.$executeRaw`UPDATE "Handover" SET "takenBy" = ${takenBy}
      WHERE "codeHash" = ${codeHash} AND "expiresAt" > ${at} AND ("takenBy" IS NULL OR "takenBy" = ${takenBy})`;
    if (claimed === 0) refuse({ code: 'not_found' });
    const { payloadJson } = await tx.handover.findUniqueOrThrow({ where: { codeHash } });
    return JSON.parse(payloadJson) as Handover;
  });
}
