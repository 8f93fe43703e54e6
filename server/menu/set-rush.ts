import { fail, ok, type Result } from '@/domain/result';
import { openings } from '@/domain/slots/openings';
import { rushEnd, untilClosing } from '@/domain/slots/rush';
import type { StaffActor } from '@/domain/staff/actor';
import type { Change } from '@/domain/staff/change';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';
import { tendedShop } from './own-shop';
import { forgetAvailability } from './read-availability';

export type RushInput = {
  shop: string;
  /** Null: back to normal. `until` is an ISO instant, or as the shop closes. */
  rush: { minutes: number; half: boolean; until: string } | null;
};

/**
 * Makes a swamped shop's promise longer, or halves what it takes, until a time and never beyond closing (rules.md, 25);
 * or ends that. The last word counts: a second rush takes the place of the first.
 * @returns `not_found` for a shop that is not one's own, `forbidden` to runners, `invalid` for a time that has passed;
 * busy.
 */
export async function setRush(actor: StaffActor, { shop: slug, rush }: RushInput): Promise<Result<null>> {
  const [tended, { timeZone }] = await Promise.all([tendedShop(actor, slug), loadBuilding()]);
  if (!tended.ok) return tended;
  const shop = tended.value;
  const at = now();
  const wish = rush && (rush.until === untilClosing ? untilClosing : new Date(rush.until));
  if (wish instanceof Date && wish <= at) return fail({ code: 'invalid', fields: { until: 'out_of_range' } });
  const until = wish && rushEnd(openings(shop, timeZone, at), timeZone, at, wish);
  const subject = shop.name.zh;
  const change: Change =
    rush && until
      ? { kind: 'rush_started', subject, details: { until: until.toISOString(), minutes: rush.minutes, half: rush.half } }
      : { kind: 'rush_ended', subject, details: {} };
  const done = await transact(async (tx) => {
    await tx.rush.deleteMany({ where: { shopId: shop.id } });
    if (rush && until) await tx.rush.create({ data: { shopId: shop.id, until, minutes: rush.minutes, half: rush.half } });
    await recordChange(tx, actor, shop.id, change);
  });
  if (!done.ok) return done;
  forgetAvailability();
  return ok(null);
}
