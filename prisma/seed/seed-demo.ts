import { placardCodeLength } from '@/domain/ids';
import { requireNoBuilding } from '@/server/building/require-no-building';
import { now } from '@/server/clock';
import { type Tx, write } from '@/server/db';
import { randomCode } from '@/server/random';
import { openLedgers } from '@/server/stock/note-entries';
import { floorId, floors } from './demo-building';
import { demoRows, shopId } from './demo-rows';
import { demoStaff, type StaffSeed } from './demo-staff';

/** What is told once and stored only as hashes, and one placard to try. */
export type SeededDemo = {
  ownerPasscode: string;
  clerks: { name: string; shopSlug: string; passcode: string }[];
  placard: { floor: string; code: string };
};

/** The floor whose placard is told: where the drawings' customer works. */
const shownFloor = '27';

/** A code for each floor, no two alike. */
function placardCodes(): Map<string, string> {
  const codes = new Set<string>();
  while (codes.size < floors.length) codes.add(randomCode(placardCodeLength));
  const drawn = [...codes];
  return new Map(floors.map(({ label }, index) => [label, drawn[index]!]));
}

async function writeBuilding(tx: Tx): Promise<void> {
  await tx.building.create({ data: demoRows.building });
  await tx.floor.createMany({ data: demoRows.floors });
  await tx.room.createMany({ data: demoRows.rooms });
  await tx.liftBank.createMany({ data: demoRows.liftBanks });
  await tx.liftBankFloor.createMany({ data: demoRows.stops });
}

async function writeShops(tx: Tx): Promise<void> {
  await tx.shop.createMany({ data: demoRows.shops });
  await tx.shopHours.createMany({ data: demoRows.hours });
  await tx.category.createMany({ data: demoRows.categories });
  await tx.item.createMany({ data: demoRows.items });
  await openLedgers(tx, { staffId: null, at: now() });
  await tx.optionGroup.createMany({ data: demoRows.optionGroups });
  await tx.option.createMany({ data: demoRows.options });
  await tx.setPart.createMany({ data: demoRows.setParts });
  await tx.setDish.createMany({ data: demoRows.setDishes });
}

async function writeStaff(tx: Tx, staff: readonly StaffSeed[]): Promise<void> {
  const idOf = (name: string): string => `stf_${name}`;
  await tx.staff.createMany({
    data: staff.map(({ name, passcodeHash }) => ({ id: idOf(name), name, passcodeHash })),
  });
  await tx.membership.createMany({
    data: staff.flatMap(({ name, role, shops }) =>
      shops.map((slug) => ({ staffId: idOf(name), shopId: shopId(slug), role })),
    ),
  });
}

async function writePlacards(tx: Tx, codes: ReadonlyMap<string, string>): Promise<void> {
  const createdAt = now();
  await tx.placard.createMany({
    data: [...codes].map(([label, code]) => ({
      id: `plc_${label.toLowerCase()}_1`,
      floorId: floorId(label),
      code,
      status: 'live',
      version: 1,
      createdAt,
    })),
  });
}

/**
 * Writes the demo building into an empty database: the same rows and ids each time, but for the placards' codes and
 * the passcodes, which are random. One transaction, so that it is there whole or not at all.
 *
 * @throws Refusal `already_set_up` when the database holds a building; BusyError and FolderInUseError as `write` does.
 */
export async function seedDemo(): Promise<SeededDemo> {
  const staff = await demoStaff();
  const codes = placardCodes();
  await write(async (tx) => {
    await requireNoBuilding(tx);
    await writeBuilding(tx);
    await writeShops(tx);
    await writeStaff(tx, staff);
    await writePlacards(tx, codes);
  });
  return {
    ownerPasscode: staff.find(({ role }) => role === 'owner')!.passcode,
    clerks: staff
      .filter(({ role }) => role === 'clerk')
      .map(({ name, passcode, shops }) => ({ name, passcode, shopSlug: shops[0]! })),
    placard: { floor: shownFloor, code: codes.get(shownFloor)! },
  };
}
