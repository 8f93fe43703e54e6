import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { lights } from '@/domain/funnel/facade';
import { periods } from '@/domain/funnel/period';
import { shopsOwned } from '@/domain/staff/actor';
import { funnelMessages } from '@/i18n/funnel';
import { managesBuilding } from '@/server/building/manages-building';
import { readFunnel } from '@/server/funnel/read-funnel';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { NotForYou } from '../../_ui/not-for-you';
import { Funnel } from './_ui/funnel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: funnelMessages[await deskLocale()].title };
}

/** /desk/funnel?of=&period=&lit=: from a scan to a second order, for owners; without `of` all of the building. */
export default async function FunnelPage({ searchParams }: Props) {
  const [actor, asked, locale] = await Promise.all([requireStaff(), searchParams, deskLocale()]);
  const text = funnelMessages[locale];
  const ofBuilding = await managesBuilding(actor);
  const own = shopsOwned(actor);
  const [first] = own;
  if (first === undefined) return <NotForYou title={text.title} text={text.onlyOwner} />;
  const shop = own.find((each) => each === asked.of) ?? (ofBuilding ? null : first);
  const period = periods.find((each) => each === asked.period) ?? 'month';
  const light = lights.find((each) => each === asked.lit) ?? 'orders';
  const report = await readFunnel(actor, { shop, period });
  if (!report.ok) redirect('/desk/funnel');
  return <Funnel report={report.value} light={light} choices={ofBuilding ? [null, ...own] : own} text={text} />;
}
