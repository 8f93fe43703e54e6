import type { Fen } from '@/domain/money';
import type { PaymentStatus } from '@/domain/payments/payment';
import type { RefundReason, RefundWay } from '@/domain/payments/refund';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';

/** A refund with what decides what may become of it. */
export type FoundRefund = {
  id: string;
  orderId: string;
  shopId: string;
  shop: string;
  number: number;
  amount: Fen;
  why: RefundReason;
  status: 'owed' | 'done' | 'withdrawn';
  way: RefundWay | null;
  doneAt: Date | null;
  paymentStatus: PaymentStatus;
  /** 1 where a platform took the order. */
  isOutside: number;
};

/** A refund of a shop behind whose counter this person stands. Errors: not_found (also another shop's), forbidden (a runner). */
export async function findRefund(actor: StaffActor, id: string): Promise<Result<FoundRefund>> {
  const [refund] = await read().$queryRaw<FoundRefund[]>`
    SELECT "r"."id", "r"."orderId", "o"."shopId", "s"."slug" AS "shop", "o"."number", "r"."amount", "r"."why", "r"."status", "r"."way",
      "r"."doneAt", "p"."status" AS "paymentStatus", "x"."orderId" IS NOT NULL AS "isOutside"
    FROM "Refund" AS "r" JOIN "Order" AS "o" ON "o"."id" = "r"."orderId" JOIN "Shop" AS "s" ON "s"."id" = "o"."shopId"
    JOIN "Payment" AS "p" ON "p"."orderId" = "o"."id" LEFT JOIN "OutsideOrder" AS "x" ON "x"."orderId" = "o"."id"
    WHERE "r"."id" = ${id}`;
  if (!refund || !canSee(actor, refund.shop)) return fail({ code: 'not_found' });
  return canTend(actor, refund.shop) ? ok(refund) : fail({ code: 'forbidden' });
}
