import { type BankInput, banksFaults } from '@/domain/building/plan-banks';
import { trimmed } from '@/domain/building/plan-building';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

/** `id` is null for a bank that was not there. */
export type SaveBankInput = BankInput & { id: string | null };

/** Positions are unique: whatever stays first steps out of the way of what comes. */
async function clear(tx: Tx, buildingId: string, kept: readonly string[]): Promise<void> {
  const ofBuilding = { bank: { buildingId } };
  await tx.liftBankFloor.deleteMany({ where: ofBuilding });
  await tx.liftBank.deleteMany({ where: { buildingId, id: { notIn: [...kept] } } });
  await tx.liftBank.updateMany({ where: { buildingId }, data: { position: { increment: 1_000 } } });
}

async function put(tx: Tx, buildingId: string, { id, name, stops }: SaveBankInput, position: number, floorIds: ReadonlyMap<string, string>): Promise<void> {
  const { zh: nameZh, en: nameEn } = trimmed(name);
  const bankId = id ?? randomId('lft');
  const data = { nameZh, nameEn, position };
  await tx.liftBank.upsert({ where: { id: bankId }, update: data, create: { id: bankId, buildingId, ...data } });
  await tx.liftBankFloor.createMany({ data: stops.map((label) => ({ bankId, floorId: floorIds.get(label)! })) });
}

/**
 * A notice that names a lift would stand on and touch nothing without it.
 * @throws Refusal bank_in_use
 */
async function refuseNamed(tx: Tx, buildingId: string, kept: readonly string[]): Promise<void> {
  const named = await tx.buildingNoticeBank.findFirst({
    where: { bank: { buildingId, id: { notIn: [...kept] } }, notice: { endsAt: { gt: now() } } },
    include: { bank: true, notice: true },
    orderBy: { notice: { endsAt: 'desc' } },
  });
  if (named) refuse({ code: 'bank_in_use', bank: { zh: named.bank.nameZh, en: named.bank.nameEn }, until: named.notice.endsAt.toISOString() });
}

async function save(tx: Tx, actor: StaffActor, banks: readonly SaveBankInput[]): Promise<null> {
  const building = await tx.building.findFirstOrThrow({ include: { floors: { where: { removedAt: null }, orderBy: { position: 'asc' } }, liftBanks: true } });
  const fields = banksFaults(building.floors.map(({ label }) => label), banks);
  if (Object.keys(fields).length > 0) refuse({ code: 'invalid', fields });
  const kept = banks.flatMap(({ id }) => id ?? []);
  const known = new Set(building.liftBanks.map(({ id }) => id));
  if (new Set(kept).size !== kept.length || kept.some((id) => !known.has(id))) refuse({ code: 'not_found' });
  const floorIds = new Map(building.floors.map(({ label, id }) => [label, id]));
  await refuseNamed(tx, building.id, kept);
  await clear(tx, building.id, kept);
  for (const [index, bank] of banks.entries()) await put(tx, building.id, bank, index + 1, floorIds);
  await recordChange(tx, actor, null, {
    kind: 'lift_banks_saved', subject: building.nameZh, details: { before: building.liftBanks.length, now: banks.length },
  });
  return null;
}

/**
 * Saves all lift banks as they now are; one that stays keeps its id. Judged against the floors of the moment of writing.
 * Errors: forbidden to whoever does not own every shop; invalid by field as `banksFaults` has them; not_found for a bank that is not there;
 * bank_in_use for one that is left out while a notice names it; busy.
 */
export async function saveLiftBanks(actor: StaffActor, banks: readonly SaveBankInput[]): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const saved = await transact((tx) => save(tx, actor, banks));
  if (saved.ok) forgetBuilding();
  return saved;
}
