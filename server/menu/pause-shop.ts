import { fail, ok, type Result } from '@/domain/result';
import { nextOpening, untilNextOpening } from '@/domain/slots/next-opening';
import type { StaffActor } from '@/domain/staff/actor';
import type { Change } from '@/domain/staff/change';
import { addMinutes } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { forgetAvailability } from './read-availability';
import { tendedShop } from './own-shop';

export type PauseShopInput = {
  shop: string;
  /** An ISO instant, the shop's next opening, or null to take orders again. */
  until: string | null;
};

/** No pause that somebody names an end of is longer, in minutes: a week. A shop that closes for good is not paused. */
const longestPause = 7 * 24 * 60;

/** Over a holiday the next opening may be farther away than a week. */
const isPauseEnd = (asked: string | null, until: Date, at: Date): boolean =>
  until > at && (asked === untilNextOpening || until <= addMinutes(at, longestPause));

/**
 * Pauses a shop, or resumes it. A pause ends by itself.
 * @returns `not_found` for a shop that is not one's own, `forbidden` to runners, `invalid` for an instant that has
 * passed or, unless it is the next opening, is more than a week away.
 */
export async function pauseShop(actor: StaffActor, { shop: slug, until }: PauseShopInput): Promise<Result<null>> {
  const [tended, building] = await Promise.all([tendedShop(actor, slug), loadBuilding()]);
  if (!tended.ok) return tended;
  const shop = tended.value;
  const at = now();
  const pausedUntil =
    until === untilNextOpening ? nextOpening(shop, building.timeZone, at) : until === null ? null : new Date(until);
  if (pausedUntil && !isPauseEnd(until, pausedUntil, at)) {
    return fail({ code: 'invalid', fields: { until: 'out_of_range' } });
  }
  const subject = shop.name.zh;
  const change: Change = pausedUntil
    ? { kind: 'shop_paused', subject, details: { until: pausedUntil.toISOString() } }
    : { kind: 'shop_resumed', subject, details: {} };
  await write(async (tx) => {
    await tx.shop.update({ where: { id: shop.id }, data: { pausedUntil } });
    await recordChange(tx, actor, shop.id, change);
  });
  forgetAvailability();
  return ok(null);
}
