import type { Metadata } from 'next';
import { runsMessages } from '@/i18n/runs';
import { proposeRuns } from '@/server/runs/propose-runs';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { Runs } from './_ui/runs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: runsMessages[await deskLocale()].title };
}

/** /desk/runs: what could set out by one lift, and on the phone of whoever set out the sheet of the run. */
export default async function RunsPage() {
  const actor = await requireStaff();
  const [locale, runs] = await Promise.all([deskLocale(), proposeRuns(actor, { shop: null })]);
  return runs.ok ? <Runs served={runs.value} text={runsMessages[locale]} /> : null;
}
