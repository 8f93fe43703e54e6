import type { Metadata } from 'next';
import { askedShop, type DeskSearch } from '@/app/desk/_lib/asked-shop';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { deskChangeMessages } from '@/i18n/desk-changes';
import { listComplaints } from '@/server/complaints/list-complaints';
import { Complaints } from './_ui/complaints';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskChangeMessages[await deskLocale()].wrong.title };
}

type Props = { searchParams: DeskSearch };

/** /desk/complaints: what customers said was wrong after delivery. */
export default async function ComplaintsPage({ searchParams }: Props) {
  const actor = await requireStaff();
  const [locale, shop] = await Promise.all([deskLocale(), askedShop(actor, searchParams)]);
  const words = deskChangeMessages[locale].wrong;
  const list = await listComplaints(actor, { shop });
  return list.ok ? <Complaints list={list.value} /> : <NotForYou title={words.title} text={words.onlyTending} />;
}
