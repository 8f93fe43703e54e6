import { type Capacity, hasSeat, type Load, type TakenSeats } from '@/domain/slots/capacity';
import { addMinutes } from '@/domain/time';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';

type SlotRow = { startsAt: Date; taken: number; dishes: number; bags: number };

/** What is taken around an instant: whatever a rolling window that holds a beat from `from` on can reach. */
export async function readSeats(tx: Tx, shopId: string, from: Date, slotMinutes: number): Promise<TakenSeats> {
  const rows = await tx.$queryRaw<SlotRow[]>`
    SELECT "startsAt", "taken", "dishes", "bags" FROM "Slot"
    WHERE "shopId" = ${shopId} AND "startsAt" >= ${addMinutes(from, -slotMinutes)} AND "taken" > 0`;
  return new Map(rows.map(({ startsAt, taken, dishes, bags }) => [startsAt.getTime(), { orders: taken, dishes, bags }]));
}

/** Takes a seat with its dishes and bags at a beat that was found free in this same transaction. */
export async function takeSeat(tx: Tx, shopId: string, at: Date, { orders, dishes, bags }: Load): Promise<void> {
  await tx.$executeRaw`INSERT INTO "Slot" ("shopId", "startsAt", "taken", "dishes", "bags")
    VALUES (${shopId}, ${at}, ${orders}, ${dishes}, ${bags})
    ON CONFLICT ("shopId", "startsAt") DO UPDATE
    SET "taken" = "Slot"."taken" + ${orders}, "dishes" = "Slot"."dishes" + ${dishes}, "bags" = "Slot"."bags" + ${bags}`;
}

/** Gives back what `takeSeat` took; what nobody has is not given back. */
export async function returnSeat(tx: Tx, shopId: string, at: Date, { orders, dishes, bags }: Load): Promise<void> {
  await tx.$executeRaw`UPDATE "Slot"
    SET "taken" = "taken" - ${orders}, "dishes" = "dishes" - ${dishes}, "bags" = "bags" - ${bags}
    WHERE "shopId" = ${shopId} AND "startsAt" = ${at}
      AND "taken" >= ${orders} AND "dishes" >= ${dishes} AND "bags" >= ${bags}`;
}

/**
 * Takes again the seat that an order gave back, with all that it held.
 * @throws Refusal `slot_full` when another order has it.
 */
export async function retakeSeat(tx: Tx, shopId: string, at: Date, terms: Capacity, load: Load): Promise<void> {
  const taken = await readSeats(tx, shopId, at, terms.slotMinutes);
  if (!hasSeat(taken, at, terms, load)) refuse({ code: 'slot_full', next: null });
  await takeSeat(tx, shopId, at, load);
}
