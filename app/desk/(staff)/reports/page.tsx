import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { canManage } from '@/domain/staff/actor';
import { isDate } from '@/domain/time';
import { booksMessages } from '@/i18n/books';
import { channelMessages } from '@/i18n/channels';
import { paymentsMessages } from '@/i18n/payments';
import { loadShops } from '@/server/menu/load-shops';
import { readChannelSales } from '@/server/reports/read-channel-sales';
import { readDayBooks } from '@/server/reports/read-day-books';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { ByChannel } from './_ui/by-channel';
import { Commissions } from './_ui/commissions';
import { DayBooks } from './_ui/day-books';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { ReportScreen } from './_ui/report-screen';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: booksMessages[await deskLocale()].page };
}

/** /desk/reports?shop=&date=: a day's money and its sales by channel, for the shop's owner. */
export default async function ReportsPage({ searchParams }: Props) {
  const [actor, { shop, date }, shops, locale] = await Promise.all([requireStaff(), searchParams, loadShops(), deskLocale()]);
  const words = channelMessages[locale].report;
  const text = booksMessages[locale];
  const own = shops.filter(({ slug }) => canManage(actor, slug)).map(({ slug }) => slug);
  const [first] = own;
  if (first === undefined) return <NotForYou title={text.page} text={words.onlyOwner} />;
  const slug = own.find((each) => each === shop);
  if (slug === undefined) redirect(`/desk/reports?shop=${first}`);
  const of = typeof date === 'string' && isDate(date) ? { shop: slug, date } : { shop: slug };
  const [sales, books] = await Promise.all([readChannelSales(actor, of), readDayBooks(actor, of)]);
  if (!sales.ok || !books.ok) return null;
  const { value } = sales;
  return (
    <ReportScreen key={`${slug} ${value.date}`} title={text.page} shop={slug} date={value.date} today={value.today}>
      <DayBooks shop={slug} report={books.value} text={text} drawer={paymentsMessages[locale].drawer} />
      <ByChannel rows={value.rows} />
      <Commissions shop={slug} commissions={value.commissions} />
    </ReportScreen>
  );
}
