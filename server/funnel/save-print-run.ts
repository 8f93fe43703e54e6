import { printLimits } from '@/domain/funnel/printing';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { now } from '@/server/clock';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';

/** Fen for all sheets; `madeAt` is the ISO instant at which their placards were made. */
export type PrintRunInput = { madeAt: string; cost: number; sheets: number };

function faultsOf({ cost, sheets }: PrintRunInput): Record<string, string> | null {
  const isWithin = (value: number, least: number, most: number) => Number.isSafeInteger(value) && value >= least && value <= most;
  if (!isWithin(cost, 0, printLimits.cost)) return { cost: 'range' };
  return isWithin(sheets, 1, printLimits.sheets) ? null : { sheets: 'range' };
}

/**
 * Says what printing the placards of one time cost; said again, it is put right.
 * Errors: forbidden (all but who owns every shop), invalid `cost` or `sheets`, not_found (no placards were made then), busy.
 */
export async function savePrintRun(actor: StaffActor, input: PrintRunInput): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const fields = faultsOf(input);
  if (fields) return fail({ code: 'invalid', fields });
  const { cost, sheets } = input;
  const madeAt = new Date(input.madeAt);
  return transact(async (tx) => {
    if ((await tx.placard.count({ where: { createdAt: madeAt } })) === 0) return refuse({ code: 'not_found' });
    const before = await tx.printRun.findUnique({ where: { madeAt } });
    const said = { cost, sheets, by: actor.name, at: now() };
    await tx.printRun.upsert({ where: { madeAt }, create: { madeAt, ...said }, update: said });
    await recordChange(tx, actor, null, { kind: 'print_cost_saved', subject: '', details: { before: before?.cost ?? null, now: cost, sheets } });
    return null;
  });
}
