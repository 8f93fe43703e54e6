import type { Channel } from '@/domain/channels/channel';
import type { Fen } from '@/domain/money';
import type { OrderStatus } from '@/domain/orders/status';
import type { PaidBy, PaymentStatus } from '@/domain/payments/payment';
import type { BookedOrder, BookedRefund } from '@/domain/reports/day-books';
import type { LocalDate } from '@/domain/time';
import { read } from '@/server/db';

/** An order of the books with what only a sheet of them says. */
export type SheetOrder = BookedOrder & {
  date: LocalDate;
  placedAt: Date;
  /** When somebody confirmed that the money came, and who, by the name it has now. */
  confirmedAt: Date | null;
  confirmedBy: string | null;
};

type Row = Omit<SheetOrder, 'payment' | 'refunds' | 'channel' | 'status'> & {
  channel: Channel;
  status: OrderStatus;
  method: PaidBy;
  paymentStatus: PaymentStatus;
  amount: Fen;
  refundsJson: string;
};

/** A shop's orders of the business days from `from` to `to`, both included, with all that the books say of them. */
export async function readBookedOrders(shopId: string, { from, to }: { from: LocalDate; to: LocalDate }): Promise<SheetOrder[]> {
  const rows = await read().$queryRaw<Row[]>`
    SELECT "o"."id", "o"."number", "o"."businessDate" AS "date", "o"."placedAt", "o"."channel", "o"."status", "o"."total", "o"."deliveryFee",
      "o"."smallOrderFee", "x"."collected", COALESCE("x"."commission", 0) AS "commission", "x"."number" AS "outsideNumber",
      (SELECT COALESCE(SUM("v"."value"), 0) FROM "Voucher" AS "v" WHERE "v"."orderId" = "o"."id") AS "vouchers",
      "p"."method", "p"."status" AS "paymentStatus", "p"."amount", "p"."confirmedAt", "t"."name" AS "confirmedBy",
      (SELECT json_group_array(json_object('amount', "r"."amount", 'why', "r"."why", 'way', "r"."way"))
        FROM "Refund" AS "r" WHERE "r"."orderId" = "o"."id" AND "r"."status" <> 'withdrawn') AS "refundsJson"
    FROM "Order" AS "o" JOIN "Payment" AS "p" ON "p"."orderId" = "o"."id" LEFT JOIN "OutsideOrder" AS "x" ON "x"."orderId" = "o"."id"
    LEFT JOIN "Staff" AS "t" ON "t"."id" = "p"."confirmedBy"
    WHERE "o"."shopId" = ${shopId} AND "o"."businessDate" BETWEEN ${from} AND ${to}
    ORDER BY "o"."businessDate", "o"."number"`;
  return rows.map(({ method, paymentStatus, amount, refundsJson, ...row }) => ({
    ...row,
    payment: { method, status: paymentStatus, amount },
    refunds: JSON.parse(refundsJson) as BookedRefund[],
  }));
}
