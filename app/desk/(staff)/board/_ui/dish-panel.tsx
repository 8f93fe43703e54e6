'use client';
import { useMemo, useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { type Dish, dishList } from '@/domain/orders/dish-list';
import { toMake, windowsToMake } from '@/domain/orders/in-work';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useColumns, useNow } from '@/app/desk/_ui/use-board';
import { DishPrint } from './dish-print';
import { DishWindows } from './dish-windows';
import styles from './dishes.module.css';

/** The goods of the orders in work, or of one window, added up; what is scheduled for later is not fetched yet. */
export function useDishes(from: string | null = null): readonly Dish[] {
  const { preparing } = useColumns();
  const now = useNow();
  return useMemo(() => dishList(toMake(preparing, from, now)), [preparing, from, now]);
}

/** By dish: how much of each good to fetch or cook in one go, whose it is, and on paper for the stove. */
export function DishPanel({ onClose }: { onClose: () => void }) {
  const words = useDesk().text.board.dishes;
  const windows = windowsToMake(useColumns().preparing);
  const [picked, setPicked] = useState<string | null>(null);
  // The last order of a window may have moved on.
  const from = picked !== null && windows.includes(picked) ? picked : null;
  const dishes = useDishes(from);
  return (
    <DeskDialog title={words.title} closeLabel={words.close} onClose={onClose} wide>
      {windows.length > 0 && <DishWindows windows={windows} from={from} onPick={setPicked} />}
      {dishes.length === 0 ? (
        <p className={styles.none}>{words.empty}</p>
      ) : (
        <ul className={styles.list}>
          {dishes.map((dish) => (
            <DishRow key={dish.key} dish={dish} />
          ))}
        </ul>
      )}
      {dishes.length > 0 && <DishPrint from={from} />}
    </DeskDialog>
  );
}

function DishRow({ dish }: { dish: Dish }) {
  const { locale, text } = useDesk();
  const pieces = dish.quantity > 0 ? [fill(text.board.dishes.pieces, { count: dish.quantity })] : [];
  const weight = dish.grams > 0 ? [formatGrams(dish.grams)] : [];
  const count = dish.orders.length;
  const { inOrder, inOrders } = text.printing.dishes;
  return (
    <li className={styles.row}>
      <Tile picture={dish.picture} size={40} />
      <span className={styles.name}>
        {inLocale(dish.name, locale)}
        {dish.options.length > 0 && <small> {dish.options.map((option) => inLocale(option, locale)).join(' ')}</small>}
        <span className={styles.orders}>
          {fill(count === 1 ? inOrder : inOrders, { count })} {dish.orders.map(orderNumber).join(' ')}
        </span>
      </span>
      <b className={styles.amount}>{[...pieces, ...weight].join(' ')}</b>
    </li>
  );
}
