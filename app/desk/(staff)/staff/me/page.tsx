import type { Metadata } from 'next';
import { currentToken } from '@/app/_lib/session';
import { staffMessages } from '@/i18n/staff';
import { readOwnSessions } from '@/server/staff/read-own-sessions';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { Account } from './_ui/account';

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffMessages[await deskLocale()].own.title };
}

/** /desk/staff/me: one's own passcode, language, devices and shops. */
export default async function AccountPage() {
  const actor = await requireStaff();
  const [locale, token] = await Promise.all([deskLocale(), currentToken()]);
  const sessions = await readOwnSessions(actor, token ?? '');
  return sessions.ok ? <Account sessions={sessions.value} text={staffMessages[locale]} /> : null;
}
