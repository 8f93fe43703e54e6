import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { canTend, shopsOf } from '@/domain/staff/actor';
import { paymentsMessages } from '@/i18n/payments';
import { readPayments } from '@/server/payments/read-payments';
import { askedShop, type DeskSearch } from '../../_lib/asked-shop';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { Payments } from './_ui/payments';

export async function generateMetadata(): Promise<Metadata> {
  return { title: paymentsMessages[await deskLocale()].title };
}

/** /desk/payments?shop=: money that waits for somebody's word, refunds to give, and the drawer of one shop. */
export default async function PaymentsPage({ searchParams }: { searchParams: DeskSearch }) {
  const actor = await requireStaff();
  const [locale, asked] = await Promise.all([deskLocale(), askedShop(actor, searchParams)]);
  const text = paymentsMessages[locale];
  const [first] = shopsOf(actor).filter((slug) => canTend(actor, slug));
  if (asked === null && first !== undefined) redirect(`/desk/payments?shop=${first}`);
  const view = asked === null ? null : await readPayments(actor, { shop: asked });
  if (!view?.ok) return <NotForYou title={text.title} text={text.onlyTending} />;
  return <Payments key={asked} view={view.value} text={text} />;
}
