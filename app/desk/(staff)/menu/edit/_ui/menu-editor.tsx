'use client';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { type EditedItem, type EditedMenu, newDraft } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { ItemForm } from './item-form';
import { MenuList } from './menu-list';

/** What the address says is open: a good, or a new one in a category. */
type Open = { item: EditedItem | null; category: string } | null;

function useOpen({ categories }: EditedMenu): Open {
  const asked = useSearchParams();
  const item = categories.flatMap(({ items }) => items).find(({ id }) => id === asked.get('item'));
  if (item) return { item, category: item.category };
  const category = categories.find(({ id }) => id === asked.get('add'));
  return category ? { item: null, category: category.id } : null;
}

/** The address of the list, of a good, or of a new one in a category; Back leads from a good to the list. */
const goTo = (shop: string, rest: Record<string, string> = {}): void =>
  history.pushState(null, '', `?${new URLSearchParams({ shop, ...rest }).toString()}`);

/** The menu of one shop as its owner edits it: the list, or one good of it. */
export function MenuEditor({ menu, text }: { menu: EditedMenu; text: MenuEditorMessages }) {
  const open = useOpen(menu);
  const [said, setSaid] = useState('');
  const { locale } = useDesk();
  const { shop } = menu;
  if (open) {
    const title = open.item ? fill(text.item.editTitle, { item: inLocale(open.item.name, locale) }) : text.item.newTitle;
    return (
      <DeskScreen title={title}>
        <ItemForm
          key={open.item?.id ?? `new ${open.category}`}
          menu={menu}
          text={text}
          item={open.item}
          draft={open.item ?? newDraft(open.category)}
          onLeave={(words) => {
            setSaid(words);
            goTo(shop);
          }}
          onOpen={(item) => goTo(shop, { item })}
        />
      </DeskScreen>
    );
  }
  return (
    <DeskScreen title={text.title}>
      <MenuList menu={menu} text={text} said={said} say={setSaid} onItem={(item) => goTo(shop, { item })} onAdd={(add) => goTo(shop, { add })} />
    </DeskScreen>
  );
}
