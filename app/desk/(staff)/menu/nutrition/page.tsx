import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { setMessages } from '@/i18n/sets';
import { readNutrition } from '@/server/menu/nutrition/read-nutrition';
import { NutritionScreen } from './_ui/nutrition-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: setMessages[await deskLocale()].nutritionTitle };
}

/** /desk/menu/nutrition: what the shop's goods hold and where the figures come from, for its owner. */
export default async function NutritionPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/menu/nutrition');
  if (slug === null) return null;
  const [locale, list] = await Promise.all([deskLocale(), readNutrition(actor, slug)]);
  const text = { sets: setMessages[locale], menu: menuEditorMessages[locale] };
  if (!list.ok) return <NotForYou title={text.sets.nutritionTitle} text={text.sets.nutritionNotForYou} />;
  return <NutritionScreen key={slug} list={list.value} text={text} />;
}
