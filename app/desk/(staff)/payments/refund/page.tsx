import type { Metadata } from 'next';
import { canTend } from '@/domain/staff/actor';
import { isDate } from '@/domain/time';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { paymentsMessages } from '@/i18n/payments';
import { readRefundable } from '@/server/payments/read-refundable';
import { askedShop, type DeskSearch } from '../../../_lib/asked-shop';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { Refund } from './_ui/refund';
import { NoSuchOrder } from './_ui/no-such-order';

export async function generateMetadata(): Promise<Metadata> {
  return { title: paymentsMessages[await deskLocale()].title };
}

/** /desk/payments/refund?shop=&date=&number=: what of an order's money can go back, line by line. */
export default async function RefundPage({ searchParams }: { searchParams: DeskSearch }) {
  const actor = await requireStaff();
  const [locale, shop, { date, number }] = await Promise.all([deskLocale(), askedShop(actor, searchParams), searchParams]);
  const text = paymentsMessages[locale];
  if (shop === null || !canTend(actor, shop)) return <NotForYou title={text.title} text={text.onlyTending} />;
  const asked = { date: String(date), number: Number(number) };
  const isOrder = isDate(asked.date) && Number.isSafeInteger(asked.number) && asked.number > 0;
  const order = isOrder ? await readRefundable(actor, { shop, ...asked }) : null;
  const named = isOrder ? orderNumber(asked.number) : String(number).slice(0, 12);
  if (!order?.ok) return <NoSuchOrder shop={shop} why={fill(text.refunds.missing, { number: named })} text={text} />;
  return <Refund key={order.value.order} shop={shop} order={order.value} text={text} />;
}
