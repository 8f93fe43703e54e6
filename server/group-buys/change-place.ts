import type { OwnGroup } from '@/domain/group-buys/group-buy';
import { fail, ok, type Result } from '@/domain/result';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { refuse, transact } from '@/server/transact';
import { readOwnGroup } from './read-own-group';
import { refuseReserving, reservePieces } from './reserve-pieces';

type Held = { id: string; groupId: string; pieces: number; status: string };

const memberBy = async (tx: Tx, token: string): Promise<Held | null> =>
  (await tx.$queryRaw<Held[]>`SELECT "id", "groupId", "pieces", "status" FROM "GroupBuyMember" WHERE "token" = ${token}`)[0] ?? null;

/**
 * So many pieces instead of those that one joined with; the same number again changes nothing.
 * Errors: not_found, group_over, group_full, busy.
 */
export async function changePieces({ token, pieces }: { token: string; pieces: number }): Promise<Result<OwnGroup>> {
  const at = now();
  const done = await transact(async (tx) => {
    const member = (await memberBy(tx, token)) ?? refuse({ code: 'not_found' });
    const more = pieces - member.pieces;
    if (more === 0) return;
    if ((await reservePieces(tx, member.groupId, { people: 0, pieces: more }, at)) === 0) await refuseReserving(tx, member.groupId, at);
    await tx.$executeRaw`UPDATE "GroupBuyMember" SET "pieces" = ${pieces} WHERE "id" = ${member.id}`;
  });
  return done.ok ? readOwnGroup(token) : done;
}

/**
 * Leaves a group and gives back what was held; whoever has left before, or never was in it, is out of it.
 * Errors: group_over (from the deadline on the place stands), busy.
 */
export async function leaveGroup({ token }: { token: string }): Promise<Result<null>> {
  const at = now();
  const done = await transact(async (tx) => {
    const member = await memberBy(tx, token);
    if (!member) return;
    if ((await reservePieces(tx, member.groupId, { people: -1, pieces: -member.pieces }, at)) === 0) await refuseReserving(tx, member.groupId, at);
    await tx.$executeRaw`DELETE FROM "GroupBuyMember" WHERE "id" = ${member.id}`;
  });
  return done.ok ? ok(null) : fail(done.error);
}
