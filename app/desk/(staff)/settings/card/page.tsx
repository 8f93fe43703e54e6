import type { Metadata } from 'next';
import { shopsOwned } from '@/domain/staff/actor';
import { cardMessages } from '@/i18n/card';
import { staffMessages } from '@/i18n/staff';
import { readCard } from '@/server/menu/read-card';
import { loadShops } from '@/server/menu/load-shops';
import { askedShop, type DeskSearch } from '../../../_lib/asked-shop';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { OnlyOwners } from '../../staff/_ui/only-owners';
import { Card } from './_ui/card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: cardMessages[await deskLocale()].title };
}

/** /desk/settings/card: who a shop is, as its owner says; of several the first in the building's order. */
export default async function CardPage({ searchParams }: { searchParams: DeskSearch }) {
  const actor = await requireStaff();
  const [locale, asked, shops] = await Promise.all([deskLocale(), askedShop(actor, searchParams), loadShops()]);
  const owned = shopsOwned(actor);
  const slug = asked ?? shops.find((shop) => owned.includes(shop.slug))?.slug ?? '';
  const card = await readCard(actor, slug);
  const text = cardMessages[locale];
  if (!card.ok) return <OnlyOwners title={text.title} why={text.onlyOwner} text={staffMessages[locale]} />;
  return <Card key={slug} slug={slug} card={card.value} text={text} />;
}
