import { canGrant, isFree } from '@/domain/orders/change-rules';
import { type AskKind, askKinds } from '@/domain/orders/order-change';
import type { OrderStatus } from '@/domain/orders/status';
import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { recordEvent } from '@/server/orders/record-event';

/** Ends what a customer asks of an order once its new status leaves nothing of it to grant, and tells them why. */
export async function endRequest(tx: Tx, orderId: string, to: OrderStatus, at: Date): Promise<void> {
  const over = askKinds.filter((kind) => !canGrant(kind, to));
  if (over.length === 0) return;
  const [ended] = await tx.$queryRaw<{ kind: AskKind }[]>`
    DELETE FROM "ChangeRequest" WHERE "orderId" = ${orderId} AND "kind" IN (${Prisma.join(over)}) RETURNING "kind"`;
  if (!ended) return;
  const { shopId } = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { shopId: true } });
  const by = { actor: 'system' as const, staffId: null };
  await recordEvent(tx, { orderId, shopId, type: 'change_ended', ...by, at, facts: { ...(isFree(to) && { reason: 'free_again' }), change: { kind: ended.kind } } });
}
