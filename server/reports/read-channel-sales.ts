import type { Commissions } from '@/domain/channels/commission';
import { type ChannelSales, channelSales } from '@/domain/reports/channel-sales';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { readCommissions } from '@/server/channels/read-commissions';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { readBookedOrders } from './read-booked-orders';
import { bookedOf } from './read-day-books';

/** A shop's day by channel, and what each platform keeps from now on. */
export type ChannelReport = { shop: string; date: string; today: string; rows: readonly ChannelSales[]; commissions: Commissions };

/**
 * The sales of one business day of a shop by channel; without a date, today's on the building's calendar.
 * Errors: not_found (another's shop), forbidden (all but its owner).
 */
export async function readChannelSales(actor: StaffActor, asked: { shop: string; date?: string }): Promise<Result<ChannelReport>> {
  const [building, shop] = await Promise.all([loadBuilding(), loadShop(asked.shop)]);
  if (!shop || !canSee(actor, asked.shop)) return fail({ code: 'not_found' });
  if (!canManage(actor, asked.shop)) return fail({ code: 'forbidden' });
  const today = localTime(now(), building.timeZone).date;
  const date = asked.date ?? today;
  const [sold, commissions] = await Promise.all([readBookedOrders(shop.id, { from: date, to: date }), readCommissions(read(), shop.id)]);
  return ok({ shop: shop.slug, date, today, rows: channelSales(sold.map(bookedOf)), commissions });
}
