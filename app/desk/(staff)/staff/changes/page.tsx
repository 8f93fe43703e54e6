import type { Metadata } from 'next';
import { changeMessages } from '@/i18n/changes';
import { readChanges } from '@/server/staff/read-changes';
import { askedShop, type DeskSearch } from '../../../_lib/asked-shop';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { NotForYou } from '../../../_ui/not-for-you';
import { Changes } from './_ui/changes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: changeMessages[await deskLocale()].title };
}

/** `?before=` of the address: the number of a line, or nothing. */
async function askedBefore(search: DeskSearch): Promise<number | null> {
  const { before } = await search;
  return typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : null;
}

/** /desk/staff/changes: who changed what in the shops that one owns. */
export default async function ChangesPage({ searchParams }: { searchParams: DeskSearch }) {
  const actor = await requireStaff();
  const [locale, shop, before] = await Promise.all([deskLocale(), askedShop(actor, searchParams), askedBefore(searchParams)]);
  const log = await readChanges(actor, { shop, before });
  const text = changeMessages[locale];
  if (!log.ok) return <NotForYou title={text.title} text={text.onlyOwner} />;
  return <Changes log={log.value} isNewest={before === null} />;
}
