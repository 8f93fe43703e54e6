import type { Metadata } from 'next';
import { deskLocale } from '@/app/desk/_lib/desk-locale';
import { requireStaff } from '@/app/desk/_lib/require-staff';
import { type ShopPageProps, shopOfPage } from '@/app/desk/_lib/shop-of-page';
import { NotForYou } from '@/app/desk/_ui/not-for-you';
import { menuEditorMessages } from '@/i18n/menu-editor';
import { readEditedMenu } from '@/server/menu/edit/read-edited-menu';
import { MenuSheet } from './_ui/menu-sheet';

export async function generateMetadata(): Promise<Metadata> {
  return { title: menuEditorMessages[await deskLocale()].sheet.title };
}

/** /desk/menu/sheet: the menu as a file, out and in again, for the shop's owner. */
export default async function MenuSheetPage(props: ShopPageProps) {
  const actor = await requireStaff();
  const slug = await shopOfPage(actor, props, '/desk/menu/sheet');
  if (slug === null) return null;
  const [locale, menu] = await Promise.all([deskLocale(), readEditedMenu(actor, slug)]);
  const text = menuEditorMessages[locale];
  if (!menu.ok) return <NotForYou title={text.sheet.title} text={text.notForYou} />;
  const categories = menu.value.categories.map(({ id, name }) => ({ id, name }));
  return <MenuSheet key={slug} shop={slug} categories={categories} text={text} />;
}
