import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { readEditedMenu } from '@/server/menu/edit/read-edited-menu';
import { MenuEditor } from './_ui/menu-editor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: menuEditorMessages[await deskLocale()].title };
}

/** /desk/menu/edit: categories, goods and their order, for the shop's owner. */
export default async function MenuEditorPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/menu/edit');
  if (slug === null) return null;
  const [locale, menu] = await Promise.all([deskLocale(), readEditedMenu(actor, slug)]);
  const text = menuEditorMessages[locale];
  return menu.ok ? <MenuEditor key={slug} menu={menu.value} text={text} /> : <NotForYou title={text.title} text={text.notForYou} />;
}
