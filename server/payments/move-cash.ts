import type { Fen } from '@/domain/money';
import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { openShiftOf } from './open-shift-of';
import { tendedShop } from '@/server/menu/own-shop';

export type MoveCashInput = { shop: string; kind: 'in' | 'out'; amount: Fen; reason: string };

/**
 * Cash, in fen, that goes into the drawer or out of it for another reason than an order: change from the bank, ice for the
 * shop. Errors: not_found, forbidden, shift_over (none is open), busy.
 */
export async function moveCash(actor: StaffActor, { shop: slug, kind, amount, reason }: MoveCashInput): Promise<Result<null>> {
  const shop = await tendedShop(actor, slug);
  if (!shop.ok) return shop;
  const { id: shopId } = shop.value;
  return transact(async (tx) => {
    const moved = await tx.$executeRaw`
      INSERT INTO "CashMove" ("id", "shiftId", "kind", "amount", "reason", "at", "by")
      SELECT ${randomId('mov')}, "open"."id", ${kind}, ${amount}, ${reason}, ${now()}, ${actor.name}
      FROM ${openShiftOf(shopId)} AS "open"`;
    if (moved === 0) refuse({ code: 'shift_over' });
    await recordChange(tx, actor, shopId, { kind: 'cash_moved', subject: reason, details: { kind, amount } });
    return null;
  });
}
