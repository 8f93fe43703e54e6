import type { Metadata } from 'next';
import { flyerMessages } from '@/i18n/flyers';
import { readRound } from '@/server/flyers/read-round';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import type { DeskSearch } from '../../../_lib/asked-shop';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { Round } from './_ui/round';

export async function generateMetadata(): Promise<Metadata> {
  return { title: flyerMessages[await deskLocale()].round.title };
}

/** /desk/flyers/round?round=…: the list of somebody who walks through the building with flyers. */
export default async function RoundPage({ searchParams }: { searchParams: DeskSearch }) {
  const actor = await requireStaff();
  const [locale, { round: asked }] = await Promise.all([deskLocale(), searchParams]);
  const text = flyerMessages[locale];
  const round = await readRound(actor, { round: typeof asked === 'string' ? asked : '' });
  return round.ok ? <Round key={round.value.id} round={round.value} text={text} /> : <NotForYou title={text.round.title} text={text.round.gone} />;
}
