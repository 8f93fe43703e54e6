import type { DayException, LoadLimits, Opening, Span } from '@/domain/menu/shop';
import { usualPiecesPerBag } from '@/domain/slots/order-load';
import { exceptionsOf, planDays, type ShopYear } from '@/domain/slots/plan-day';
import type { LocalDate } from '@/domain/time';
import type { ShopDay, ShopService } from '@/prisma/generated/client';
import { publicCalendar } from '@/server/calendar/public-calendar';

/** How far ahead exceptions are told and an owner looks, in days. */
export const daysAhead = 60;

/** A shop's row with what keeps its year; a shop without a service row has the defaults. */
export type YearRow = { hours: readonly Opening[]; service: ShopService | null; days: readonly ShopDay[] };

export const yearFrom = ({ hours, service, days }: YearRow): ShopYear => ({
  hours: hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
  followsCalendar: service?.followsCalendar ?? false,
  holiday: service ? (JSON.parse(service.holidayJson) as Span[]) : [],
  own: new Map(days.map(({ date, openingsJson, reason }) => [date, { spans: JSON.parse(openingsJson) as Span[], reason }])),
});

export const limitsFrom = (service: ShopService | null): LoadLimits => ({
  slotDishes: service?.slotDishes ?? null,
  slotBags: service?.slotBags ?? null,
  piecesPerBag: service?.piecesPerBag ?? usualPiecesPerBag,
});

/** The exceptions to tell from a date on. */
export function exceptionsFrom(row: YearRow, today: LocalDate): DayException[] {
  const year = yearFrom(row);
  return exceptionsOf(year.hours, planDays(year, publicCalendar, today, daysAhead));
}
