import type { Metadata } from 'next';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { settingsMessages } from '@/i18n/settings';
import { readSettings } from '@/server/building/read-settings';
import { Settings } from './_ui/settings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: settingsMessages[await deskLocale()].title };
}

/** /desk/settings: the pause for everybody behind the counter, the rest for owners. */
export default async function SettingsPage() {
  const actor = await requireStaff();
  const [locale, settings] = await Promise.all([deskLocale(), readSettings(actor)]);
  if (!settings.ok) return null;
  return <Settings settings={settings.value} text={settingsMessages[locale]} />;
}
