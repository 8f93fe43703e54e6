import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { tends } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { findFlyer } from './find-flyer';

/** `bank` null: the whole building, else the floors of one lift bank. */
export type StartRoundInput = { flyer: string; bank: string | null };

/**
 * Begins a walk through the building with a flyer: a list of its floors, of which nobody has been to any yet.
 * Errors: not_found (flyer, bank), forbidden (runners), flyer_withdrawn, busy.
 */
export async function startRound(actor: StaffActor, { flyer, bank }: StartRoundInput): Promise<Result<{ round: string }>> {
  const found = await findFlyer(actor, flyer, tends);
  if (!found.ok) return found;
  const { headline, version, shopId, withdrawnAt } = found.value;
  if (withdrawnAt !== null) return fail({ code: 'flyer_withdrawn', version });
  const id = randomId('rnd');
  return transact(async (tx) => {
    const floors = await tx.floor.findMany({ where: { removedAt: null, ...(bank !== null && { banks: { some: { bankId: bank } } }) } });
    if (floors.length === 0) refuse({ code: 'not_found' });
    await tx.leafletRound.create({ data: { id, flyerId: flyer, startedAt: now(), startedBy: actor.name } });
    await tx.leafletFloor.createMany({ data: floors.map((floor) => ({ roundId: id, floorId: floor.id })) });
    await recordChange(tx, actor, shopId, { kind: 'leaflets_started', subject: headline, details: { version, floors: floors.length } });
    return { round: id };
  });
}
