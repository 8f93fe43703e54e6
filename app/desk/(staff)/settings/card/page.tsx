import type { Metadata } from 'next';
import { canManage } from '@/domain/staff/actor';
import { cardMessages } from '@/i18n/card';
import { readCard } from '@/server/menu/read-card';
import { deskLocale } from '../../../_lib/desk-locale';
import { requireStaff } from '../../../_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '../../../_lib/shop-of-page';
import { NotForYou } from '../../../_ui/not-for-you';
import { Card } from './_ui/card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: cardMessages[await deskLocale()].title };
}

/** /desk/settings/card?shop=: who a shop is, as its owner says. */
export default async function CardPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const [locale, slug] = await Promise.all([deskLocale(), shopOfPage(actor, props, '/desk/settings/card', canManage)]);
  const text = cardMessages[locale];
  const card = slug === null ? null : await readCard(actor, slug);
  if (slug === null || !card?.ok) return <NotForYou title={text.title} text={text.onlyOwner} />;
  return <Card key={slug} slug={slug} card={card.value} text={text} />;
}
