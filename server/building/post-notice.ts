import { findFloor, type Building } from '@/domain/building/floor';
import type { NoticeKind } from '@/domain/building/notice';
import type { Text } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { forgetAvailability } from '@/server/menu/read-availability';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { loadBuilding } from './load-building';
import { managesBuilding } from './manages-building';

export type NoticeInput = {
  kind: NoticeKind;
  text: Text;
  /** ISO instants. */
  from: string;
  until: string;
  /** What it touches; with `everywhere` both lists are empty. */
  everywhere: boolean;
  floors: readonly string[];
  banks: readonly string[];
};

/** No notice is longer or further away, in minutes: a month, and a year. */
const longest = 31 * 24 * 60;
const farthest = 366 * 24 * 60;

function faultsOf({ from, until, everywhere, floors, banks }: NoticeInput, { liftBanks, ...building }: Building): Record<string, string> {
  const [starts, ends, at] = [new Date(from), new Date(until), now()];
  const somewhere = floors.length + banks.length > 0;
  return {
    ...(starts > addMinutes(at, farthest) && { from: 'out_of_range' }),
    ...(ends <= starts ? { until: 'backward' } : ends <= at || ends > addMinutes(starts, longest) ? { until: 'out_of_range' } : {}),
    ...(somewhere === everywhere && { where: everywhere ? 'both' : 'missing' }),
    ...(!floors.every((label) => findFloor({ ...building, liftBanks }, label)) && { floors: 'unknown' }),
    ...(!banks.every((id) => liftBanks.some((bank) => bank.id === id)) && { banks: 'unknown' }),
  };
}

/**
 * Posts a notice of the building's: while it holds, nothing is brought where it says. It ends by itself.
 * @returns `forbidden` to others than who owns every shop; `invalid` by field: from, until (backward, out_of_range),
 * where (missing, both), floors and banks (unknown); busy.
 */
export async function postNotice(actor: StaffActor, input: NoticeInput): Promise<Result<{ id: string }>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const building = await loadBuilding();
  const fields = faultsOf(input, building);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const { kind, text, from, until, everywhere } = input;
  const id = randomId('ntc');
  const done = await transact(async (tx) => {
    const floors = await tx.floor.findMany({ where: { buildingId: building.id, removedAt: null, label: { in: [...input.floors] } }, select: { id: true } });
    // A lift, or a floor, that went since it was looked at.
    const banks = await tx.liftBank.count({ where: { buildingId: building.id, id: { in: [...input.banks] } } });
    if (banks < new Set(input.banks).size) refuse({ code: 'invalid', fields: { banks: 'unknown' } });
    if (floors.length < new Set(input.floors).size) refuse({ code: 'invalid', fields: { floors: 'unknown' } });
    await tx.buildingNotice.create({
      data: {
        id, buildingId: building.id, kind, textZh: text.zh, textEn: text.en, startsAt: new Date(from), endsAt: new Date(until), everywhere,
        floors: { create: floors.map((floor) => ({ floorId: floor.id })) },
        banks: { create: [...new Set(input.banks)].map((bankId) => ({ bankId })) },
      },
    });
    await recordChange(tx, actor, null, { kind: 'notice_posted', subject: text.zh, details: { from, until, everywhere } });
  });
  if (!done.ok) return done;
  forgetAvailability();
  return ok({ id });
}
