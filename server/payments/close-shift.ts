import { Prisma } from '@/prisma/generated/client';
import { type Fen, fen } from '@/domain/money';
import type { ShiftView } from '@/domain/payments/shift';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { readShifts } from './read-shifts';
import { tendedShop } from '@/server/menu/own-shop';

export type CloseShiftInput = {
  shop: string;
  shift: string;
  /** Fen. */
  counted: Fen;
  /** What the screen said should lie in the drawer when it was counted. */
  expected: Fen;
  /** Why the count differs. */
  reason: string | null;
};

/**
 * Closes a shift with what was counted. What should lie in the drawer is reckoned in the same transaction (rules.md, 18), so
 * that no cash falls between two shifts; if that is not what the screen said, it is counted again. Answers the closed shift.
 * Errors: not_found, forbidden, shift_over (somebody closed it before), drawer_moved, difference_unexplained, busy.
 */
export async function closeShift(actor: StaffActor, input: CloseShiftInput): Promise<Result<ShiftView>> {
  const shop = await tendedShop(actor, input.shop);
  if (!shop.ok) return shop;
  const done = await transact((tx) => close(tx, actor, shop.value.id, input));
  if (!done.ok) return done;
  const [closed] = await readShifts(read(), Prisma.sql`"s"."id" = ${input.shift}`);
  return ok(closed!);
}

async function close(tx: Tx, actor: StaffActor, shopId: string, { shift: id, counted, expected: seen, reason }: CloseShiftInput): Promise<void> {
  const [shift] = await readShifts(tx, Prisma.sql`"s"."id" = ${id} AND "s"."openFor" = ${shopId}`);
  if (!shift) return refuse({ code: 'shift_over' });
  const { expected } = shift;
  if (expected !== seen) refuse({ code: 'drawer_moved', expected });
  if (counted !== expected && !reason) refuse({ code: 'difference_unexplained', difference: fen(counted - expected) });
  await tx.$executeRaw`
    UPDATE "Shift" SET "openFor" = NULL, "closedAt" = ${now()}, "closedBy" = ${actor.name}, "expected" = ${expected},
      "counted" = ${counted}, "reason" = ${reason} WHERE "id" = ${id}`;
  await recordChange(tx, actor, shopId, { kind: 'shift_closed', subject: reason ?? '', details: { expected, counted } });
}
