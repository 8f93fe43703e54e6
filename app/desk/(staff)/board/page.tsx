import type { Metadata } from 'next';
import { boardMessages } from '@/i18n/board';
import { readMissingSteps } from '@/server/building/read-missing-steps';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { Board } from './_ui/board';

export async function generateMetadata(): Promise<Metadata> {
  return { title: boardMessages[await deskLocale()].title };
}

/** /desk/board: the orders come with the layout, which keeps them in step on every screen. */
export default async function BoardPage() {
  const actor = await requireStaff();
  return <Board missing={await readMissingSteps(actor)} />;
}
