import { ok, type Result } from '@/domain/result';
import { write } from '@/server/db';
import { tokenHash } from './session-token';

/** Ends the session of this token; a token that holds none is signed out already. */
export async function signOut(token: string): Promise<Result<null>> {
  await write((tx) => tx.session.deleteMany({ where: { tokenHash: tokenHash(token) } }));
  return ok(null);
}
