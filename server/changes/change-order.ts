import { canChangeLines } from '@/domain/orders/change-rules';
import type { ChangeOrderInput } from '@/domain/orders/order-change';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import type { Change } from '@/domain/staff/change';
import type { Shop } from '@/domain/menu/shop';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { takeOffMenu } from '@/server/menu/mark-sold-out';
import { changesLines, lastMoving } from '@/server/orders/order-history';
import { byId, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { readForDesk } from '@/server/orders/step-order';
import { wakePrinting } from '@/server/printing/wake-printing';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { callOff } from './call-off';
import type { By } from './change-line';
import { lineAt } from './line-at';
import { substitute } from './substitute';
import { takeOut } from './take-out';

type Changing = { actor: StaffActor; input: ChangeOrderInput; shop: Shop; timeZone: string; by: By & { staffId: string } };

/**
 * The desk changes an order that it has accepted and that is still at the counter (rules.md, 8): a line goes, something else
 * comes in its place, or the order is called off. Where the customer's own phone can answer, a substitute waits for it.
 * Errors: not_found (also another shop's order), forbidden (runners), conflict with the present status, order_changed (other
 * lines than were seen), invalid, unknown_item, substitute_dearer, sold_out (of the substitute), answer_pending (asked
 * already), busy.
 */
export async function changeOrder(actor: StaffActor, input: ChangeOrderInput): Promise<Result<DeskOrder>> {
  const found = await readOrderRow(read(), byId(input.order));
  if (!found || !canSee(actor, found.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, found.shop)) return fail({ code: 'forbidden' });
  const [shop, { timeZone }] = await Promise.all([loadShop(found.shop), loadBuilding()]);
  if (!shop) return fail({ code: 'not_found' });
  const by = { actor: 'staff' as const, staffId: actor.id, at: now() };
  const done = await transact((tx) => change(tx, { actor, input, shop, timeZone, by }));
  if (!done.ok) return done;
  forgetAvailability();
  orderChanged(found);
  wakePrinting();
  return ok(await readForDesk(found.id));
}

async function change(tx: Tx, changing: Changing): Promise<void> {
  const { actor, input, shop, by } = changing;
  // Read in here: of two tablets the second finds what the first has made of it.
  const order = (await readOrderRow(tx, byId(input.order)))!;
  const last = lastMoving(order.events);
  if (!canChangeLines(order.status)) refuse({ code: 'conflict', status: order.status });
  if (last.seq !== input.lastMove) refuse(changesLines(last) ? { code: 'order_changed' } : { code: 'conflict', status: order.status });
  await recordChange(tx, actor, shop.id, await apply(tx, order, changing));
  const line = 'line' in input && input.soldOut ? lineAt(order, input.line) : null;
  if (line) await takeOffMenu(tx, actor, { shop, item: line.item, name: line.nameZh, timeZone: changing.timeZone, at: by.at });
}

/** Does it, and answers what the log says of it. */
async function apply(tx: Tx, order: OrderRow, { input, shop, by }: Changing): Promise<Change> {
  const subject = orderNumber(order.number);
  if (input.change === 'call_off') {
    await callOff(tx, order, input.reason, by);
    return { kind: 'order_called_off', subject, details: { reason: input.reason } };
  }
  const line = lineAt(order, input.line);
  if (input.change === 'remove') {
    await takeOut(tx, { order, shop, line, why: 'sold_out', by });
    return { kind: 'order_line_removed', subject, details: { item: line.nameZh } };
  }
  const instead = await substitute(tx, { order, shop, line, wish: input.instead, by });
  return { kind: 'order_line_replaced', subject, details: { item: line.nameZh, instead } };
}
