import { Prisma } from '@/prisma/generated/client';
import type { ShiftView } from '@/domain/payments/shift';
import type { BookedOrder } from '@/domain/reports/day-books';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { addDays, instantOf, type LocalDate, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { readShifts } from '@/server/payments/read-shifts';
import { readBookedOrders } from './read-booked-orders';

/** A shop's day: its orders with their money, and the shifts that were opened on it. */
export type DayReport = { date: LocalDate; orders: readonly BookedOrder[]; shifts: readonly ShiftView[] };

/**
 * The books of one business day of a shop; without a date, today's on the building's calendar. An order's money stands under
 * the day of the order, whenever it came; a shift under the day on which it was opened.
 * Errors: not_found (another's shop), forbidden (all but its owner).
 */
export async function readDayBooks(actor: StaffActor, asked: { shop: string; date?: LocalDate }): Promise<Result<DayReport>> {
  const [{ timeZone }, shop] = await Promise.all([loadBuilding(), loadShop(asked.shop)]);
  if (!shop || !canSee(actor, asked.shop)) return fail({ code: 'not_found' });
  if (!canManage(actor, asked.shop)) return fail({ code: 'forbidden' });
  const date = asked.date ?? localTime(now(), timeZone).date;
  const [from, until] = [instantOf(date, 0, timeZone), instantOf(addDays(date, 1), 0, timeZone)];
  const onDay = Prisma.sql`"s"."shopId" = ${shop.id} AND "s"."openedAt" >= ${from} AND "s"."openedAt" < ${until}`;
  const [orders, shifts] = await Promise.all([readBookedOrders(shop.id, { from: date, to: date }), readShifts(read(), onDay)]);
  return ok({ date, orders: orders.map(bookedOf), shifts });
}

/** What only a sheet says stays here: a screen needs it not. */
export function bookedOf({ id, number, channel, status, total, collected, commission, vouchers, outsideNumber, deliveryFee, smallOrderFee, payment, refunds }: BookedOrder): BookedOrder {
  return { id, number, channel, status, total, collected, commission, vouchers, outsideNumber, deliveryFee, smallOrderFee, payment, refunds };
}
