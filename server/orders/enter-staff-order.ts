import { Prisma } from '@/prisma/generated/client';
import { commissionOf } from '@/domain/channels/commission';
import type { OutsideChannel } from '@/domain/channels/channel';
import type { OutsideInput } from '@/domain/orders/staff-order-input';
import { orderNumber } from '@/domain/orders/order-number';
import { nextStatus } from '@/domain/orders/status';
import type { Change } from '@/domain/staff/change';
import { openings, shopState } from '@/domain/slots/openings';
import { calledOffForGood } from '@/server/channels/called-off';
import { readCommissions } from '@/server/channels/read-commissions';
import { redeemVoucher } from '@/server/channels/redeem-voucher';
import type { Tx } from '@/server/db';
import { queueTickets } from '@/server/printing/queue-tickets';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { moveOrder } from './move-order';
import type { Placing, StaffPlacing } from './placing';
import { recordStep } from './record-step';

type Entered = { id: string; number: number; isAboveCapacity: boolean; pausedUntil: Date | null };

/**
 * What an order has besides when staff wrote it down: a platform's number, a voucher, the acceptance at once, and a note
 * for the owner of whatever was let pass.
 * @throws Refusal `outside_number_taken`, `voucher_redeemed`
 */
export async function enterStaffOrder(tx: Tx, placing: Placing, staff: StaffPlacing, order: Entered): Promise<void> {
  const { at, shop, input } = placing;
  const { outside, voucher, channel } = staff.input;
  if (outside) await keepOutside(tx, placing, { ...outside, channel: channel as OutsideChannel }, order.id);
  if (voucher) await redeemVoucher(tx, voucher, { shopId: shop.id, orderId: order.id, by: staff.actor.name, at });
  const found = { id: order.id, shopId: shop.id, status: 'placed', finishedAt: null } as const;
  const to = nextStatus('accept', 'placed', { timing: input.timing.kind, fulfilment: input.fulfilment })!;
  await moveOrder(tx, found, to, at);
  await recordStep(tx, found, { step: 'accept', to, at, staffId: staff.actor.id });
  await queueTickets(tx, found, 'accept', at);
  for (const change of changesOf(placing, staff, order)) await recordChange(tx, staff.actor, shop.id, change);
}

/**
 * The number of a platform is taken once: a second tablet, or a second tap tomorrow, is told which order has it. One that was
 * called off, because it was written down wrong, gives it up to the right one.
 */
async function keepOutside(tx: Tx, placing: Placing, outside: OutsideInput & { channel: OutsideChannel }, orderId: string): Promise<void> {
  const { shop, judged, at } = placing;
  const { channel, number } = outside;
  const collected = outside.collected ?? judged.priced.total;
  const commission = commissionOf(collected, (await readCommissions(tx, shop.id))[channel]);
  const kept = await tx.$executeRaw`
    INSERT INTO "OutsideOrder" ("orderId", "shopId", "channel", "number", "collected", "commission")
    VALUES (${orderId}, ${shop.id}, ${channel}, ${number}, ${collected}, ${commission})
    ON CONFLICT ("shopId", "channel", "number") DO UPDATE SET "orderId" = excluded."orderId",
      "collected" = excluded."collected", "commission" = excluded."commission"
    WHERE ${calledOffForGood(Prisma.sql`"OutsideOrder"."orderId"`, at)}`;
  if (kept > 0) return;
  const [holder] = await tx.$queryRaw<{ number: number; date: string }[]>`
    SELECT "o"."number", "o"."businessDate" AS "date" FROM "OutsideOrder" AS "x" JOIN "Order" AS "o" ON "o"."id" = "x"."orderId"
    WHERE "x"."shopId" = ${shop.id} AND "x"."channel" = ${channel} AND "x"."number" = ${number}`;
  refuse({ code: 'outside_number_taken', outside: number, ...holder! });
}

/** What an owner may want to know of it later. */
function changesOf({ at, shop, building }: Placing, { input, waived }: StaffPlacing, order: Entered): Change[] {
  const { number } = order;
  const subject = orderNumber(number);
  const changes: Change[] = [];
  if (waived > 0) changes.push({ kind: 'minimum_waived', subject, details: { number, missing: waived } });
  const state = shopState(openings(shop, building.timeZone, at), order.pausedUntil, at);
  if (state.kind !== 'open') changes.push({ kind: 'ordered_while_closed', subject, details: { number } });
  if (input.squeezesIn && order.isAboveCapacity) changes.push({ kind: 'squeezed_in', subject, details: { number } });
  return changes;
}
