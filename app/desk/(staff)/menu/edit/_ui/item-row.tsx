'use client';
import { Tile } from '@/app/_ui/tile';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { EditedItem } from '@/domain/menu/item-draft';
import { rowPicture } from '@/domain/menu/picture';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { ArrangeButtons } from './arrange-buttons';
import styles from './editor.module.css';
import type { Arranging } from './use-arranging';

/** `¥4.50`, or `¥4.50 / 500 g`. */
export const priceText = ({ price, unit }: Pick<EditedItem, 'price' | 'unit'>): string =>
  unit === 'weight' ? `${formatFen(fen(price))} / 500 g` : formatFen(fen(price));

type Props = { item: EditedItem; text: MenuEditorMessages; order: Arranging | null; onOpen: () => void };

/** One good: a tap opens it; while arranging, its handle and arrows. */
export function ItemRow({ item, text, order, onOpen }: Props) {
  const { locale } = useDesk();
  const name = inLocale(item.name, locale);
  const what = (
    <>
      <Tile picture={rowPicture(item.picture)} size={40} />
      <span className={styles.name}>
        <b>{name}</b>
        <span>{priceText(item)}</span>
      </span>
    </>
  );
  if (order === null) {
    return (
      <li className={styles.row}>
        <button type="button" className={styles.open} aria-label={fill(text.item.open, { item: name })} onClick={onOpen}>
          {what}
        </button>
      </li>
    );
  }
  return (
    <li className={`${styles.row} ${styles.placed} ${order.dragged === item.id ? styles.dragged : ''}`} data-row style={{ order: order.placeOf(item.id) }}>
      {what}
      <ArrangeButtons id={item.id} name={name} order={order} text={text} />
    </li>
  );
}
