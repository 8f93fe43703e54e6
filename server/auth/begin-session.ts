import { now } from '@/server/clock';
import { write } from '@/server/db';
import { randomToken } from '@/server/random';
import { sessionEnd, tokenHash } from './session-token';

export type Begun = { token: string; expiresAt: Date };

/** Null when the passcode was changed since its hash was read: its sessions have just been ended. */
export async function beginSession(staff: { id: string; passcodeHash: string }): Promise<Begun | null> {
  const token = randomToken();
  const createdAt = now();
  const expiresAt = sessionEnd(createdAt);
  return write(async (tx) => {
    const still = await tx.staff.count({ where: { id: staff.id, passcodeHash: staff.passcodeHash } });
    if (still === 0) return null;
    await tx.session.create({ data: { tokenHash: tokenHash(token), staffId: staff.id, createdAt, expiresAt } });
    return { token, expiresAt };
  });
}
