import { type Handover, handoverBytes, handoverMinutes } from '@/domain/handover/handover';
import { fail, type Result } from '@/domain/result';
import { addMinutes } from '@/domain/time';
import { tokenHash } from '@/server/auth/session-token';
import { now } from '@/server/clock';
import { transact } from '@/server/transact';
import { randomToken } from '@/server/random';

/**
 * Keeps what a browser hands over for ten minutes, and answers the code that opens it once. The code stands nowhere
 * here: whoever reads the database can take nothing.
 * Errors: too_large, busy.
 */
export async function makeHandover(handover: Handover): Promise<Result<{ code: string }>> {
  const payloadJson = JSON.stringify(handover);
  if (Buffer.byteLength(payloadJson) > handoverBytes) return fail({ code: 'too_large' });
  const code = randomToken();
  const codeHash = tokenHash(code);
  const expiresAt = addMinutes(now(), handoverMinutes);
  return transact(async (tx) => {
    await tx.handover.create({ data: { codeHash, payloadJson, expiresAt } });
    return { code };
  });
}
