import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ownBuildingMessages } from '@/i18n/own-building';
import { findBuilding } from '@/server/building/load-building';
import { deskLocale } from '../_lib/desk-locale';
import { Setup } from './_ui/setup';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownBuildingMessages[await deskLocale()].title };
}

/** /desk/setup#token: the first page of an empty folder, and of no other. The token stays in the browser until it is sent with an action. */
export default async function SetupPage() {
  if (await findBuilding()) redirect('/desk/board');
  const locale = await deskLocale();
  return <Setup text={ownBuildingMessages[locale]} locale={locale} />;
}
