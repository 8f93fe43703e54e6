import type { BuildingPlan, PlannedFloor } from '@/domain/building/plan-building';
import type { BankInput } from '@/domain/building/plan-banks';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { insertRooms } from './insert-rooms';

/** Where towers stand until one stands elsewhere: every rule of time takes the building's own zone. */
const timeZone = 'Asia/Shanghai';

type FloorIds = ReadonlyMap<string, string>;

async function insertFloors(tx: Tx, buildingId: string, floors: readonly PlannedFloor[], ids: FloorIds): Promise<void> {
  await tx.floor.createMany({ data: floors.map(({ label, position }) => ({ id: ids.get(label)!, buildingId, label, position })) });
  await insertRooms(tx, floors.flatMap(({ label, rooms }) => rooms.map((room) => ({ floorId: ids.get(label)!, label: room }))));
}

async function insertBanks(tx: Tx, buildingId: string, banks: readonly BankInput[], ids: FloorIds): Promise<void> {
  const rows = banks.map((bank, index) => ({ ...bank, id: randomId('lft'), position: index + 1 }));
  await tx.liftBank.createMany({
    data: rows.map(({ id, name, position }) => ({ id, buildingId, nameZh: name.zh, nameEn: name.en, position })),
  });
  await tx.liftBankFloor.createMany({
    data: rows.flatMap(({ id, stops }) => stops.map((label) => ({ bankId: id, floorId: ids.get(label)! }))),
  });
}

/** Writes a planned building; answers its id and its floors' ids by label. */
export async function insertBuilding(tx: Tx, plan: BuildingPlan): Promise<{ id: string; floorIds: FloorIds }> {
  const id = randomId('bld');
  await tx.building.create({ data: { id, nameZh: plan.name.zh, nameEn: plan.name.en, timeZone } });
  const floorIds = new Map(plan.floors.map(({ label }) => [label, randomId('flr')]));
  await insertFloors(tx, id, plan.floors, floorIds);
  await insertBanks(tx, id, plan.banks, floorIds);
  return { id, floorIds };
}
