import type { StaffActor } from '@/domain/staff/actor';
import type { DeviceFamily } from '@/domain/staff/device-family';
import type { OwnSession } from '@/domain/staff/own-sessions';
import { ok, type Result } from '@/domain/result';
import { sessionUsedAt, tokenHash } from '@/server/auth/session-token';
import { now } from '@/server/clock';
import { read } from '@/server/db';

/** Where this person is signed in, the last used first. @param token of the session that asks */
export async function readOwnSessions(actor: StaffActor, token: string): Promise<Result<readonly OwnSession[]>> {
  const open = { staffId: actor.id, expiresAt: { gt: now() } };
  const rows = await read().session.findMany({ where: open, orderBy: [{ expiresAt: 'desc' }, { createdAt: 'desc' }] });
  const current = tokenHash(token);
  return ok(
    rows.map((row) => ({
      id: row.tokenHash,
      device: row.device as DeviceFamily,
      since: row.createdAt.toISOString(),
      usedAt: sessionUsedAt(row.expiresAt).toISOString(),
      isThis: row.tokenHash === current,
    })),
  );
}
