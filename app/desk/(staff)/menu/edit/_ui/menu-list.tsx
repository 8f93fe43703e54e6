'use client';
import { useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { MenuWays } from '@/app/desk/(staff)/menu/_ui/menu-ways';
import type { EditedCategory, EditedMenu } from '@/domain/menu/item-draft';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { ArchivedList } from './archived-list';
import { CategoryDialog } from './category-dialog';
import { CategorySection } from './category-section';
import styles from './editor.module.css';
import { useArranging } from './use-arranging';

type Props = {
  menu: EditedMenu;
  text: MenuEditorMessages;
  said: string;
  say: (words: string) => void;
  onItem: (item: string) => void;
  onAdd: (category: string) => void;
};

/** All categories with their goods; in the arranging mode each row has a handle and arrows instead of its price. */
export function MenuList({ menu, text, said, say, onItem, onAdd }: Props) {
  const { locale } = useDesk();
  const [arranging, setArranging] = useState(false);
  const [naming, setNaming] = useState<EditedCategory | 'new' | null>(null);
  const live = menu.categories.filter(({ archived }) => !archived);
  const nameOf = (id: string) => inLocale(live.find((each) => each.id === id)?.name ?? { zh: '', en: '' }, locale);
  const order = useArranging({ shop: menu.shop, category: null, saved: live.map(({ id }) => id), nameOf }, { text: text.order, say });
  return (
    <>
      <MenuWays shop={menu.shop} />
      {live.length === 0 ? <EmptyMenu text={text} /> : <p className={styles.lead}>{arranging ? text.order.note : text.lead}</p>}
      <div className={styles.bar}>
        <button type="button" className={live.length === 0 ? 'go' : 'go steel'} onClick={() => setNaming('new')}>
          {text.category.add}
        </button>
        {live.length > 0 && (
          <button type="button" className="go plain" aria-pressed={arranging} onClick={() => setArranging(!arranging)}>
            {arranging ? text.order.stop : text.order.start}
          </button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {order.fault ?? said}
      </p>
      <div className={styles.sections}>
        {order.ids.flatMap((id) => {
          const category = live.find((each) => each.id === id);
          const shown = { menu, text, say, onItem, onAdd, arranging, order, onName: setNaming };
          return category ? [<CategorySection key={id} category={category} {...shown} />] : [];
        })}
      </div>
      <ArchivedList menu={menu} text={text} say={say} />
      {naming !== null && <CategoryDialog shop={menu.shop} category={naming === 'new' ? null : naming} text={text} onClose={() => setNaming(null)} />}
    </>
  );
}

const EmptyMenu = ({ text }: { text: MenuEditorMessages }) => (
  <div className={`window ${styles.empty}`}>
    <b>{text.empty.title}</b>
    <p>{text.empty.text}</p>
  </div>
);
