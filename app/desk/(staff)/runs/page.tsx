import type { Metadata } from 'next';
import { runsMessages } from '@/i18n/runs';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { Runs } from './_ui/runs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: runsMessages[await deskLocale()].title };
}

/** /desk/runs: what could set out by one lift, and on the phone of whoever set out the sheet of the run. */
export default async function RunsPage() {
  await requireStaff();
  return <Runs text={runsMessages[await deskLocale()]} />;
}
