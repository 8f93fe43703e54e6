import { fail, ok, type Result } from '@/domain/result';
import { planDays } from '@/domain/slots/plan-day';
import type { StaffActor } from '@/domain/staff/actor';
import type { HoursSettings } from '@/domain/staff/hours-settings';
import { localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { publicCalendar } from '@/server/calendar/public-calendar';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { ownShop } from '@/server/menu/own-shop';
import { daysAhead, yearFrom } from '@/server/menu/shop-year';
import { windowTermsOf } from './save-windows';

/** A shop's hours with the coming days as they will be. @returns `not_found`, `forbidden` to others than its owner. */
export async function readHours(actor: StaffActor, slug: string): Promise<Result<HoursSettings>> {
  const shop = await ownShop(actor, slug);
  if (!shop.ok) return shop;
  const building = await loadBuilding();
  const today = localTime(now(), building.timeZone).date;
  const row = await read().shop.findUnique({
    where: { id: shop.value.id },
    include: { service: true, days: { where: { date: { gte: today } } }, hours: { orderBy: [{ weekday: 'asc' }, { opens: 'asc' }] } },
  });
  if (!row) return fail({ code: 'not_found' });
  const year = yearFrom(row);
  return ok({
    shop: slug,
    hours: year.hours,
    followsCalendar: year.followsCalendar,
    holiday: year.holiday,
    windows: windowTermsOf(shop.value),
    today,
    days: planDays(year, publicCalendar, today, daysAhead),
  });
}
