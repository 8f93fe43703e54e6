import type { Shop } from '@/domain/menu/shop';
import { add, fen } from '@/domain/money';
import { type Rider, sharedFees } from '@/domain/rides/ride';
import type { Fees } from '@/domain/pricing/price-order';
import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { byId, readOrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { settleTotals } from '@/server/payments/settle-totals';
import { reprintReceipts } from '@/server/printing/queue-tickets';
import { readRides } from './read-rides';

type Terms = Pick<Shop, 'minimumOrder' | 'deliveryFee'>;

async function lowerFees(tx: Tx, orderId: string, fees: Fees, at: Date): Promise<void> {
  const order = (await readOrderRow(tx, byId(orderId)))!;
  // What promotions take off the goods stays taken off.
  const less = add(order.deliveryFee, order.smallOrderFee) - add(fees.deliveryFee, fees.smallOrderFee);
  const charged = { ...fees, subtotal: order.subtotal, total: fen(order.total - less) };
  await settleTotals(tx, order, charged, { why: 'fee_shared', lines: () => [], staffId: null, at });
  await reprintReceipts(tx, orderId, at);
}

/**
 * Lowers what the orders of a ride pay beside their goods, now that one more rides, and tells each of the others; what was
 * paid above it goes back.
 * @returns the other orders of the ride
 */
export async function shareFees(tx: Tx, terms: Terms, { riders, joined, at }: { riders: readonly Rider[]; joined: string; at: Date }): Promise<string[]> {
  const fees = sharedFees(terms, riders);
  for (const [index, { order, deliveryFee, smallOrderFee }] of riders.entries()) {
    const now = fees[index]!;
    if (now.deliveryFee !== deliveryFee || now.smallOrderFee !== smallOrderFee) await lowerFees(tx, order, now, at);
  }
  const others = riders.map(({ order }) => order).filter((order) => order !== joined);
  for (const orderId of others) {
    const { shopId } = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { shopId: true } });
    await recordEvent(tx, { orderId, shopId, type: 'ride_joined', actor: 'system', staffId: null, at, facts: {} });
  }
  return others;
}

/** An order that was called off rides again: shares are worked out anew. @returns the other orders of its ride */
export async function rejoinRide(tx: Tx, terms: Terms, orderId: string, at: Date): Promise<string[]> {
  const [ride] = await readRides(tx, Prisma.sql`SELECT "rideId" FROM "Rider" WHERE "orderId" = ${orderId}`);
  return ride ? shareFees(tx, terms, { riders: ride.riders, joined: orderId, at }) : [];
}
