import type { Shop } from '@/domain/menu/shop';
import { canGrant } from '@/domain/orders/change-rules';
import type { RequestAnswer } from '@/domain/orders/order-change';
import type { DeskOrder } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { byId, type OrderRow, readOrderRow, type RequestRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { readForDesk } from '@/server/orders/step-order';
import { wakePrinting } from '@/server/printing/wake-printing';
import { refuse, transact } from '@/server/transact';
import { callOff } from './call-off';
import type { By } from './change-line';
import { lineAt } from './line-at';
import { setText } from './set-text';
import { takeOut } from './take-out';

/**
 * The shop grants what a customer asks of an order that is being made, or declines it with a reason (rules.md, 6). Two may
 * answer at once: one wins, the other is told.
 * Errors: not_found, forbidden (runners), answered_already (also when the order's end was faster), conflict, busy.
 */
export async function answerRequest(actor: StaffActor, input: RequestAnswer): Promise<Result<DeskOrder>> {
  const found = await readOrderRow(read(), byId(input.order));
  if (!found || !canSee(actor, found.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, found.shop)) return fail({ code: 'forbidden' });
  const shop = await loadShop(found.shop);
  if (!shop) return fail({ code: 'not_found' });
  const by = { actor: 'staff' as const, staffId: actor.id, at: now() };
  const done = await transact((tx) => answer(tx, input, shop, by));
  if (!done.ok) return done;
  forgetAvailability();
  orderChanged(found);
  wakePrinting();
  return ok(await readForDesk(found.id));
}

async function answer(tx: Tx, input: RequestAnswer, shop: Shop, by: By): Promise<void> {
  const order = (await readOrderRow(tx, byId(input.order)))!;
  const { request } = order;
  if (!request || Date.parse(request.askedAt) !== Date.parse(input.askedAt)) return refuse({ code: 'answered_already' });
  await tx.$executeRaw`DELETE FROM "ChangeRequest" WHERE "orderId" = ${order.id}`;
  if (!input.grant) return note(tx, order, request, { type: 'change_declined', reason: input.reason }, by);
  if (!canGrant(request.kind, order.status)) return refuse({ code: 'conflict', status: order.status });
  return grant(tx, { order, request, shop, by });
}

type Granting = { order: OrderRow; request: RequestRow; shop: Shop; by: By };

async function grant(tx: Tx, { order, request, shop, by }: Granting): Promise<void> {
  if (request.kind === 'cancel') return callOff(tx, order, 'asked', by);
  if (request.kind === 'remove') return takeOut(tx, { order, shop, line: lineAt(order, request.position!), why: 'asked', by });
  const ask = request.kind === 'room' ? { kind: request.kind, room: request.room! } : { kind: request.kind, note: request.note };
  await setText(tx, order, ask, by.at);
  return note(tx, order, request, { type: 'change_granted' }, by);
}

type Said = { type: 'change_granted' } | { type: 'change_declined'; reason: string };

async function note(tx: Tx, order: OrderRow, { kind, position }: RequestRow, said: Said, by: By): Promise<void> {
  const change = { kind, ...(position !== null && { line: position }) };
  const facts = { ...(said.type === 'change_declined' && { reason: said.reason }), change };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: said.type, ...by, facts });
}
