import type { Metadata } from 'next';
import { askedShop, type DeskSearch } from '@/app/desk/_lib/asked-shop';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { wishMessages } from '@/i18n/wishes';
import { listWishes } from '@/server/wishes/list-wishes';
import { Wishes } from './_ui/wishes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: wishMessages[await deskLocale()].title };
}

type Props = { searchParams: DeskSearch };

/** /desk/wishes: what customers would like a shop to have, by how many phones and from which floors. */
export default async function WishesPage({ searchParams }: Props) {
  const actor = await requireStaff();
  const [locale, shop] = await Promise.all([deskLocale(), askedShop(actor, searchParams)]);
  const words = wishMessages[locale];
  const list = await listWishes(actor, { shop });
  return list.ok ? <Wishes list={list.value} words={words} /> : <NotForYou title={words.title} text={words.onlyTending} />;
}
