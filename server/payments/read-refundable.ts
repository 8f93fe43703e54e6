import type { RefundView } from '@/domain/payments/payments-view';
import type { OrderStatus } from '@/domain/orders/status';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { LocalDate } from '@/domain/time';
import { read } from '@/server/db';
import { readPaidOrder } from './read-paid-order';
import { tendedShop } from '@/server/menu/own-shop';

export type RefundableInput = { shop: string; date: LocalDate; number: number };

/**
 * An order of a business day by the number that people call it by, line by line with what of it can still go back.
 * Errors: not_found (the shop, or such an order), forbidden (a runner).
 */
export async function readRefundable(actor: StaffActor, { shop: slug, date, number }: RefundableInput): Promise<Result<RefundView>> {
  const shop = await tendedShop(actor, slug);
  if (!shop.ok) return shop;
  const [order] = await read().$queryRaw<{ id: string; status: OrderStatus }[]>`
    SELECT "id", "status" FROM "Order" WHERE "shopId" = ${shop.value.id} AND "businessDate" = ${date} AND "number" = ${number}`;
  if (!order) return fail({ code: 'not_found' });
  const { goods, ...paid } = await readPaidOrder(read(), order.id);
  const named = goods.map(({ id, nameZh, nameEn, quantity, finalGrams, grams }) => ({
    id,
    name: { zh: nameZh, en: nameEn },
    quantity,
    grams: finalGrams ?? grams,
  }));
  return ok({ ...paid, order: order.id, number, date, status: order.status, goods: named });
}
