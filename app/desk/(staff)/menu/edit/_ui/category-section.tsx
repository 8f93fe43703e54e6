'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { EditedCategory, EditedMenu } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { ArrangeButtons } from './arrange-buttons';
import styles from './editor.module.css';
import { ItemRow } from './item-row';
import { type Arranging, useArranging } from './use-arranging';

type Props = {
  menu: EditedMenu;
  category: EditedCategory;
  text: MenuEditorMessages;
  arranging: boolean;
  /** Of the categories. */
  order: Arranging;
  say: (words: string) => void;
  onItem: (item: string) => void;
  onAdd: (category: string) => void;
  onName: (category: EditedCategory) => void;
};

/** One category: its name, its goods in order, and the place for one more. */
export function CategorySection({ menu, category, text, arranging, order, say, onItem, onAdd, onName }: Props) {
  const { locale } = useDesk();
  const name = inLocale(category.name, locale);
  const live = category.items.filter(({ archived }) => !archived);
  const nameOf = (id: string) => inLocale(live.find((item) => item.id === id)?.name ?? { zh: '', en: '' }, locale);
  const goods = useArranging({ shop: menu.shop, category: category.id, saved: live.map(({ id }) => id), nameOf }, { text: text.order, say });
  const isDragged = order.dragged === category.id;
  return (
    <section className={`${styles.category} ${isDragged ? styles.dragged : ''}`} aria-label={name} data-row style={{ order: order.placeOf(category.id) }}>
      <header className={styles.head}>
        <h2>{name}</h2>
        {arranging ? (
          <ArrangeButtons id={category.id} name={name} order={order} text={text} />
        ) : (
          <button type="button" className={styles.quiet} aria-label={fill(text.category.renameNamed, { name })} onClick={() => onName(category)}>
            {text.category.rename}
          </button>
        )}
      </header>
      {goods.fault !== null && <p role="alert" className={styles.fault}>{fill(text.fault, { reason: goods.fault })}</p>}
      {live.length === 0 && <p className={styles.none}>{text.category.none}</p>}
      <ul className={styles.rows}>
        {goods.ids.flatMap((id) => {
          const item = live.find((each) => each.id === id);
          return item ? [<ItemRow key={id} item={item} text={text} order={arranging ? goods : null} onOpen={() => onItem(id)} />] : [];
        })}
      </ul>
      {!arranging && (
        <button type="button" className={`go plain ${styles.add}`} aria-label={fill(text.item.addTo, { category: name })} onClick={() => onAdd(category.id)}>
          {text.item.add}
        </button>
      )}
    </section>
  );
}
