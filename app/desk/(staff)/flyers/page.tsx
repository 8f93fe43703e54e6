import type { Metadata } from 'next';
import { canManage } from '@/domain/staff/actor';
import { flyerMessages } from '@/i18n/flyers';
import { env, isLocalName } from '@/server/env';
import { printableCoupons } from '@/server/flyers/coupon-on-paper';
import { listFlyers } from '@/server/flyers/list-flyers';
import { listRounds } from '@/server/flyers/list-rounds';
import { loadShop } from '@/server/menu/load-shops';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { deskLocale } from '../../_lib/desk-locale';
import { requireStaff } from '../../_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '../../_lib/shop-of-page';
import { Flyers } from './_ui/flyers';
import type { PickableGood } from './_ui/pickable-good';

export async function generateMetadata(): Promise<Metadata> {
  return { title: flyerMessages[await deskLocale()].title };
}

async function goodsOf(slug: string): Promise<PickableGood[]> {
  const shop = await loadShop(slug);
  return (shop?.categories ?? []).flatMap(({ items }) =>
    items.map(({ id, name, picture, unit, price, was, pinyin, initials }) => ({ id, name, picture, unit, price: was ?? price, find: `${name.zh} ${name.en} ${pinyin} ${initials}`.toLowerCase() })));
}

/** /desk/flyers: what a shop prints, what came of it, and who hands it out. */
export default async function FlyersPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const [locale, slug] = await Promise.all([deskLocale(), shopOfPage(actor, props, '/desk/flyers')]);
  const text = flyerMessages[locale];
  if (slug === null) return <NotForYou title={text.title} text={text.only} />;
  const [flyers, rounds, goods, coupons] = await Promise.all([canManage(actor, slug) ? listFlyers(actor, slug) : null, listRounds(actor, slug), goodsOf(slug), printableCoupons(actor, slug)]);
  const local = isLocalName(new URL(env().PUBLIC_URL).hostname);
  return <Flyers key={slug} shop={slug} flyers={flyers?.ok ? flyers.value : null} rounds={rounds.ok ? rounds.value : []} goods={goods} coupons={coupons.ok ? coupons.value : []} local={local} text={text} />;
}
