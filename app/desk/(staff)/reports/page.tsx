import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { canManage } from '@/domain/staff/actor';
import { isDate } from '@/domain/time';
import { channelMessages } from '@/i18n/channels';
import { loadShops } from '@/server/menu/load-shops';
import { readChannelSales } from '@/server/reports/read-channel-sales';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { ByChannel } from './_ui/by-channel';
import { Commissions } from './_ui/commissions';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { ReportScreen } from './_ui/report-screen';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: channelMessages[await deskLocale()].report.title };
}

/** /desk/reports?shop=&date=: what came in by which channel on a day, for the shop's owner. */
export default async function ReportsPage({ searchParams }: Props) {
  const [actor, { shop, date }, shops, locale] = await Promise.all([requireStaff(), searchParams, loadShops(), deskLocale()]);
  const words = channelMessages[locale].report;
  const own = shops.filter(({ slug }) => canManage(actor, slug)).map(({ slug }) => slug);
  const [first] = own;
  if (first === undefined) return <NotForYou title={words.title} text={words.onlyOwner} />;
  const slug = own.find((each) => each === shop);
  if (slug === undefined) redirect(`/desk/reports?shop=${first}`);
  const report = await readChannelSales(actor, typeof date === 'string' && isDate(date) ? { shop: slug, date } : { shop: slug });
  if (!report.ok) return null;
  const { value } = report;
  return (
    <ReportScreen key={`${slug} ${value.date}`} shop={slug} date={value.date} today={value.today}>
      <ByChannel rows={value.rows} />
      <Commissions shop={slug} commissions={value.commissions} />
    </ReportScreen>
  );
}
