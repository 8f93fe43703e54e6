import type { Span } from '@/domain/menu/shop';
import { fail, type Result } from '@/domain/result';
import { spanFaults } from '@/domain/slots/check-spans';
import type { StaffActor } from '@/domain/staff/actor';
import { addDays, type LocalDate, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { ownShop } from '@/server/menu/own-shop';
import { changeShop } from './change-shop';

/** Own hours of one date; `spans` of none is closed, and null is the week and the calendar again. */
export type DayInput = { shop: string; date: LocalDate; spans: readonly Span[] | null; reason: string | null };

/** How far ahead a day can be set, in days. */
const farthest = 366;

async function isSettable(date: LocalDate): Promise<boolean> {
  const today = localTime(now(), (await loadBuilding()).timeZone).date;
  // 30 February is shaped like a date and is none.
  return date >= today && date <= addDays(today, farthest) && addDays(date, 0) === date;
}

/**
 * Sets the hours of one date, whatever the week and the public calendar say of it, or gives it back to them.
 * @returns `not_found`, `forbidden` to others than the owner, `invalid`: `date` out_of_range (past, or more than a year
 * ahead), an opening by its place (`0`: out_of_day, backward, overlap, too_many); busy.
 */
export async function saveDay(actor: StaffActor, { shop: slug, date, spans, reason }: DayInput): Promise<Result<null>> {
  const shop = await ownShop(actor, slug);
  if (!shop.ok) return shop;
  if (!(await isSettable(date))) return fail({ code: 'invalid', fields: { date: 'out_of_range' } });
  const fields = spanFaults(spans ?? []);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const { id, name } = shop.value;
  return changeShop(actor, shop.value, { kind: 'day_saved', subject: name.zh, details: { date, spans } }, async (tx) => {
    const where = { shopId_date: { shopId: id, date } };
    await tx.shopDay.deleteMany({ where: where.shopId_date });
    if (spans) await tx.shopDay.create({ data: { ...where.shopId_date, openingsJson: JSON.stringify(spans), reason } });
  });
}
