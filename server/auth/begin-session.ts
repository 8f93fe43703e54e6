import type { DeviceFamily } from '@/domain/staff/device-family';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { randomToken } from '@/server/random';
import { sessionEnd, tokenHash } from './session-token';

export type BegunSession = { token: string; expiresAt: Date };

/** Begins a session of a person on a device, in the transaction that let them in. */
export async function beginSession(tx: Tx, staffId: string, device: DeviceFamily): Promise<BegunSession> {
  const token = randomToken();
  const createdAt = now();
  const expiresAt = sessionEnd(createdAt);
  await tx.session.create({ data: { tokenHash: tokenHash(token), staffId, createdAt, expiresAt, device } });
  await tx.staff.update({ where: { id: staffId }, data: { seenAt: createdAt } });
  return { token, expiresAt };
}
