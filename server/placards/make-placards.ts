import { fail, type Result } from '@/domain/result';
import { placardCodeLength } from '@/domain/ids';
import type { PlacardView } from '@/domain/building/placard';
import type { StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { type Tx, write } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { randomCode, randomId } from '@/server/random';
import { forgetPlacards } from './find-placard';
import { listPlacards } from './list-placards';

export type MakePlacardsInput = {
  floors: 'all' | readonly string[];
  /** Also where one hangs already: the old code is retired and still admits the phones that scanned it. */
  reprint: boolean;
};

function unusedCode(used: Set<string>): string {
  for (;;) {
    const code = randomCode(placardCodeLength);
    if (used.has(code)) continue;
    used.add(code);
    return code;
  }
}

/** @returns false, having changed nothing, when a floor does not exist. */
async function make(tx: Tx, actor: StaffActor, { floors, reprint }: MakePlacardsInput): Promise<boolean> {
  const all = await tx.floor.findMany({ where: { removedAt: null }, include: { placards: { orderBy: { version: 'desc' } } } });
  const wanted = floors === 'all' ? all : all.filter((floor) => floors.includes(floor.label));
  if (floors !== 'all' && wanted.length !== new Set(floors).size) return false;
  const ofFlyers = await tx.flyerCode.findMany({ select: { code: true } });
  const used = new Set([...ofFlyers, ...all.flatMap((floor) => floor.placards)].map(({ code }) => code));
  const due = wanted.filter((floor) => reprint || !floor.placards.some((placard) => placard.status === 'live'));
  const createdAt = now();
  await tx.placard.updateMany({
    where: { floorId: { in: due.map((floor) => floor.id) }, status: 'live' },
    data: { status: 'retired' },
  });
  await tx.placard.createMany({
    data: due.map((floor) => ({
      id: randomId('plc'),
      floorId: floor.id,
      code: unusedCode(used),
      status: 'live',
      version: (floor.placards[0]?.version ?? 0) + 1,
      createdAt,
    })),
  });
  if (due.length > 0) {
    const subject = due.length === 1 ? due[0]!.label : '';
    await recordChange(tx, actor, null, { kind: 'placards_made', subject, details: { floors: due.length, reprint } });
  }
  return true;
}

/**
 * Sees to it that each of these floors has a live code; asking again changes nothing, unless for a reprint.
 * @returns all codes of the building; `forbidden` to non-owners, `not_found` for a floor that does not exist.
 */
export async function makePlacards(
  actor: StaffActor,
  input: MakePlacardsInput,
): Promise<Result<readonly PlacardView[]>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const made = await write((tx) => make(tx, actor, input));
  if (!made) return fail({ code: 'not_found' });
  forgetPlacards();
  return listPlacards(actor);
}
