import type { Opening, Shop, Span } from '@/domain/menu/shop';
import { fail, type Result } from '@/domain/result';
import { spanFaults, weekFaults } from '@/domain/slots/check-spans';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { ownShop } from '@/server/menu/own-shop';
import { randomId } from '@/server/random';
import { changeShop } from './change-shop';

export type WeekInput = { shop: string; hours: readonly Opening[]; followsCalendar: boolean; holiday: readonly Span[] };

const faultsOf = ({ hours, holiday }: WeekInput): Record<string, string> => {
  const ofHoliday = Object.entries(spanFaults(holiday)).map(([index, fault]) => [`holiday.${index}`, fault]);
  return { ...weekFaults(hours), ...(Object.fromEntries(ofHoliday) as Record<string, string>) };
};

async function write(tx: Tx, { id }: Shop, { hours, followsCalendar, holiday }: WeekInput): Promise<void> {
  await tx.shopHours.deleteMany({ where: { shopId: id } });
  await tx.shopHours.createMany({ data: hours.map((opening) => ({ id: randomId('hrs'), shopId: id, ...opening })) });
  const data = { followsCalendar, holidayJson: JSON.stringify(holiday) };
  await tx.shopService.upsert({ where: { shopId: id }, create: { shopId: id, ...data }, update: data });
}

/**
 * Saves a shop's week and how it keeps public holidays and make-up workdays.
 * @returns `not_found` for a shop out of sight, `forbidden` to others than its owner, `invalid` by opening (`3.1` is
 * the second of Wednesday, `holiday.0` the first of a holiday): out_of_day, backward, overlap, too_many; busy.
 */
export async function saveWeek(actor: StaffActor, input: WeekInput): Promise<Result<null>> {
  const shop = await ownShop(actor, input.shop);
  if (!shop.ok) return shop;
  const fields = faultsOf(input);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const { hours, followsCalendar } = input;
  const details = { before: shop.value.hours, now: hours, followsCalendar };
  return changeShop(actor, shop.value, { kind: 'hours_saved', subject: shop.value.name.zh, details }, (tx) => write(tx, shop.value, input));
}
