import type { Metadata } from 'next';
import { staffMessages } from '@/i18n/staff';
import { env, isLocalName } from '@/server/env';
import { readStaff } from '@/server/staff/read-staff';
import { askedShop, type DeskSearch } from '../../_lib/asked-shop';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { DeskLink } from '../../_ui/desk-link';
import { NotForYou } from '../../_ui/not-for-you';
import { Staff } from './_ui/staff';

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffMessages[await deskLocale()].title };
}

/** /desk/staff: who works in the shops that one owns, and the links that bring people in. */
export default async function StaffPage({ searchParams }: { searchParams: DeskSearch }) {
  const actor = await requireStaff();
  const [locale, list] = await Promise.all([deskLocale(), askedShop(actor, searchParams).then((shop) => readStaff(actor, shop))]);
  const text = staffMessages[locale];
  if (!list.ok) {
    return (
      <NotForYou title={text.title} text={text.onlyOwner}>
        <DeskLink className="go steel" href="/desk/staff/me">
          {text.me}
        </DeskLink>
      </NotForYou>
    );
  }
  const origin = env().PUBLIC_URL;
  return <Staff list={list.value} origin={{ url: origin, local: isLocalName(new URL(origin).hostname) }} text={text} />;
}
