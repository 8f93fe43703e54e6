import type { Metadata } from 'next';
import { ownBuildingMessages } from '@/i18n/own-building';
import { readBuildingSettings } from '@/server/building/read-building-settings';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { NotForYou } from '../../../_ui/not-for-you';
import { BuildingScreen } from './_ui/building-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownBuildingMessages[await deskLocale()].settings.title };
}

/** /desk/settings/building: name, floors, lifts and rooms, for whoever owns every shop. */
export default async function BuildingPage() {
  const actor = await requireStaff();
  const [locale, settings] = await Promise.all([deskLocale(), readBuildingSettings(actor)]);
  const text = ownBuildingMessages[locale];
  if (!settings.ok) return <NotForYou title={text.settings.title} text={text.settings.onlyOwner} />;
  return <BuildingScreen building={settings.value} text={text} />;
}
