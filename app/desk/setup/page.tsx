import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ownBuildingMessages } from '@/i18n/own-building';
import { findBuilding } from '@/server/building/load-building';
import { deskLocale } from '../_lib/desk-locale';
import { Setup } from './_ui/setup';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownBuildingMessages[await deskLocale()].title };
}

/** Next renders the page anew with the answer of an action. The one that set the building up is to be shown what came of it. */
const isAnswer = async (): Promise<boolean> => (await headers()).has('next-action');

/** /desk/setup#token: the first page of an empty folder, and of no other. The token stays in the browser until it is sent with an action. */
export default async function SetupPage() {
  if ((await findBuilding()) && !(await isAnswer())) redirect('/desk/board');
  const locale = await deskLocale();
  return <Setup text={ownBuildingMessages[locale]} locale={locale} />;
}
