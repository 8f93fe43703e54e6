import type { PaymentsView } from '@/domain/payments/payments-view';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { readFreshPayments, readOpenPayments } from './read-open-payments';
import { readFreshRefunds, readRefundTasks } from './read-refund-tasks';
import { readOpenShift } from './read-shifts';
import { tendedShop } from '@/server/menu/own-shop';

/** All about a shop's money that waits for somebody, and the drawer. Errors: not_found, forbidden (a runner). */
export async function readPayments(actor: StaffActor, { shop: slug }: { shop: string }): Promise<Result<PaymentsView>> {
  const shop = await tendedShop(actor, slug);
  if (!shop.ok) return shop;
  const { id } = shop.value;
  const at = now();
  const [building, shift, open, fresh, refunds, given] = await Promise.all([
    loadBuilding(),
    readOpenShift(read(), id),
    readOpenPayments(id),
    readFreshPayments(id, at),
    readRefundTasks(id),
    readFreshRefunds(id, at),
  ]);
  return ok({ shop: slug, now: at.toISOString(), today: localTime(at, building.timeZone).date, shift, open, fresh, refunds, given });
}
