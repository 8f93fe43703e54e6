import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { setMessages } from '@/i18n/sets';
import { readSets } from '@/server/menu/sets/read-sets';
import { Sets } from './_ui/sets';

export async function generateMetadata(): Promise<Metadata> {
  return { title: setMessages[await deskLocale()].title };
}

/** /desk/menu/sets: the shop's set menus, for its owner. */
export default async function SetsPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/menu/sets');
  if (slug === null) return null;
  const [locale, sets] = await Promise.all([deskLocale(), readSets(actor, slug)]);
  const text = { sets: setMessages[locale], menu: menuEditorMessages[locale] };
  return sets.ok ? <Sets key={slug} all={sets.value} text={text} /> : <NotForYou title={text.sets.title} text={text.sets.notForYou} />;
}
