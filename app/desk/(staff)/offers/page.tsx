import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { canManage } from '@/domain/staff/actor';
import { deskPromotionMessages } from '@/i18n/desk-promotions';
import { now } from '@/server/clock';
import { readPromotions } from '@/server/promotions/read-promotions';
import { Promotions } from './_ui/promotions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskPromotionMessages[await deskLocale()].title };
}

/** /desk/offers?shop=: what a shop takes off by rules of its own and what that has cost, for its owner. */
export default async function OffersPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const [locale, slug] = [await deskLocale(), await shopOfPage(actor, props, '/desk/offers', canManage)];
  const text = deskPromotionMessages[locale];
  const list = slug === null ? null : await readPromotions(actor, slug);
  if (!list?.ok) return <NotForYou title={text.title} text={text.onlyOwners} />;
  return <Promotions key={slug} list={list.value} text={text} at={now().toISOString()} />;
}
