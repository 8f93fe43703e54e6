import type { ShopTerms } from '@/domain/menu/shop';
import { hasSeat, type TakenSeats } from '@/domain/slots/capacity';
import { addMinutes } from '@/domain/time';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';

/** Seats taken around an instant: whatever a rolling window that holds a beat from `from` on can reach. */
export async function readSeats(tx: Tx, shopId: string, from: Date, slotMinutes: number): Promise<TakenSeats> {
  const rows = await tx.$queryRaw<{ startsAt: Date; taken: number }[]>`
    SELECT "startsAt", "taken" FROM "Slot"
    WHERE "shopId" = ${shopId} AND "startsAt" >= ${addMinutes(from, -slotMinutes)} AND "taken" > 0`;
  return new Map(rows.map((row) => [row.startsAt.getTime(), row.taken]));
}

/** Takes a seat at a beat that was found free in this same transaction. */
export async function takeSeat(tx: Tx, shopId: string, at: Date): Promise<void> {
  await tx.$executeRaw`INSERT INTO "Slot" ("shopId", "startsAt", "taken") VALUES (${shopId}, ${at}, 1)
    ON CONFLICT ("shopId", "startsAt") DO UPDATE SET "taken" = "Slot"."taken" + 1`;
}

export async function returnSeat(tx: Tx, shopId: string, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Slot" SET "taken" = "taken" - 1
    WHERE "shopId" = ${shopId} AND "startsAt" = ${at} AND "taken" > 0`;
}

/**
 * Takes again the seat that an order gave back.
 * @throws Refusal `slot_full` when another order has it.
 */
export async function retakeSeat(
  tx: Tx,
  shopId: string,
  at: Date,
  terms: Pick<ShopTerms, 'slotMinutes' | 'slotCapacity'>,
): Promise<void> {
  const taken = await readSeats(tx, shopId, at, terms.slotMinutes);
  if (!hasSeat(taken, at, terms)) refuse({ code: 'slot_full', next: null });
  await takeSeat(tx, shopId, at);
}
