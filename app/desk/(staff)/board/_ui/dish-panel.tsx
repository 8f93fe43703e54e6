'use client';
import { useMemo } from 'react';
import { Tile } from '@/app/_ui/tile';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { inLocale } from '@/i18n/text';
import { toMake } from '@/domain/orders/in-work';
import { type Dish, dishList } from '@/domain/orders/dish-list';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useColumns, useNow } from '@/app/desk/_ui/use-board';
import styles from './dishes.module.css';

/** The goods of all orders in work, added up; what is scheduled for later is not fetched yet. */
export function useDishes(): readonly Dish[] {
  const { preparing } = useColumns();
  const now = useNow();
  return useMemo(() => dishList(toMake(preparing, null, now)), [preparing, now]);
}

/** By dish: how much of each good to fetch in one go, and whose it is. */
export function DishPanel({ onClose }: { onClose: () => void }) {
  const { text } = useDesk();
  const words = text.board.dishes;
  const dishes = useDishes();
  return (
    <DeskDialog title={words.title} closeLabel={words.close} onClose={onClose} wide>
      {dishes.length === 0 ? (
        <p className={styles.none}>{words.empty}</p>
      ) : (
        <ul className={styles.list}>
          {dishes.map((dish) => (
            <DishRow key={dish.key} dish={dish} />
          ))}
        </ul>
      )}
    </DeskDialog>
  );
}

function DishRow({ dish }: { dish: Dish }) {
  const { locale, text } = useDesk();
  const pieces = dish.quantity > 0 ? [fill(text.board.dishes.pieces, { count: dish.quantity })] : [];
  const weight = dish.grams > 0 ? [formatGrams(dish.grams)] : [];
  return (
    <li className={styles.row}>
      <Tile picture={dish.picture} size={40} />
      <span className={styles.name}>
        {inLocale(dish.name, locale)}
        {dish.options.length > 0 && <small> {dish.options.map((option) => inLocale(option, locale)).join(' ')}</small>}
        <span className={styles.orders}>{dish.orders.map(orderNumber).join(' ')}</span>
      </span>
      <b className={styles.amount}>{[...pieces, ...weight].join(' ')}</b>
    </li>
  );
}
