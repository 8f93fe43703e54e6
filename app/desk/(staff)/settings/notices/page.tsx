import type { Metadata } from 'next';
import { noticeMessages } from '@/i18n/notices';
import { listNotices } from '@/server/building/list-notices';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { NotForYou } from '../../../_ui/not-for-you';
import { Notices } from './_ui/notices';

export async function generateMetadata(): Promise<Metadata> {
  return { title: noticeMessages[await deskLocale()].title };
}

/** /desk/settings/notices: what keeps bags from floors for a while. */
export default async function NoticesPage() {
  const actor = await requireStaff();
  const [locale, list] = await Promise.all([deskLocale(), listNotices(actor)]);
  const text = noticeMessages[locale];
  return list.ok ? <Notices list={list.value} text={text} /> : <NotForYou title={text.title} text={text.notForYou} />;
}
