'use client';
import type { MouseEvent } from 'react';
import { Tile } from '@/app/_ui/tile';
import { inCart } from '@/domain/cart/within-stock';
import { oneTapPrice } from '@/domain/menu/one-tap';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { aboutFen, formatFen } from '@/i18n/money';
import s from './menu.module.css';
import type { PageItem } from './packed-menu';
import { type Menu, useMenu } from './use-menu';

/** `2` or `1.2 kg`: an amount in the cart as its lit button shows it. */
const amountText = (item: PageItem, amount: number): string =>
  item.usualGrams === null ? String(amount) : formatGrams(amount);

/** What one tap costs, the first figure of a row; `from` where a choice may make it dearer. */
function tapPrice({ locale, m }: Menu, item: PageItem): string {
  const price = oneTapPrice(item);
  if (item.usualGrams !== null) return aboutFen(price, locale);
  const dearer = item.optionGroups.some((group) => group.minChoices > 0 && group.options.some((option) => option.priceDelta > 0));
  return dearer ? fill(m.fromPrice, { price: formatFen(price) }) : formatFen(price);
}

/** How little is left of what is scarce; empty for the rest and for what is sold out. */
export function leftText(m: Menu['m'], item: PageItem, left: number | undefined): string {
  if (!left) return '';
  return item.usualGrams === null ? fill(m.leftPieces, { count: left }) : fill(m.leftGrams, { grams: formatGrams(left) });
}

/** The second line: unit price of weighed goods, what it is, and how little is left of it. */
export function fineprint({ m, now }: Menu, item: PageItem): string {
  const weighed = item.usualGrams !== null;
  const parts = [
    weighed ? fill(m.perWeight, { price: formatFen(item.price) }) : '',
    item.description || (weighed ? m.byScale : ''),
    leftText(m, item, now?.left[item.id]),
  ];
  return parts.filter(Boolean).join(' · ');
}

/**
 * The page's scripts run: before that a tap would be lost, so that the button does not offer itself,
 * but on a page that the worker kept (phone/worker/early-taps.ts).
 */
const isAlive = ({ floor }: Menu): boolean => floor !== null;

/** The lift button of an item: `+`, or lit with what is in the cart and `−` beside it. */
function Stepper({ item }: { item: PageItem }) {
  const menu = useMenu();
  const { m, cart, now, age, addOne, removeOne } = menu;
  const amount = inCart(cart, item.id);
  // The button that took the last one out is gone a moment later: the focus stays at the item.
  const remove = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    (currentTarget.nextElementSibling as HTMLElement | null)?.focus();
    removeOne(item);
  };
  const soldOut = now?.left[item.id] === 0;
  return (
    <div className={s.step}>
      {amount > 0 && (
        <button type="button" className="lift" aria-label={fill(m.removeOne, { item: item.name })} onClick={remove}>
          −
        </button>
      )}
      {soldOut ? (
        <span tabIndex={-1}>{m.soldOut}</span>
      ) : (
        <button
          type="button"
          className={amount === 0 ? 'lift' : 'lift on'}
          disabled={!isAlive(menu) || age.tooOld !== null}
          aria-label={fill(m.add, { item: item.name })}
          onClick={() => addOne(item)}
        >
          {amount === 0 ? '+' : amountText(item, amount)}
        </button>
      )}
    </div>
  );
}

/** One good: picture and name open its sheet, the lift button takes it. */
export function MenuRow({ item }: { item: PageItem }) {
  const menu = useMenu();
  const { m, cart, now, show } = menu;
  const amount = inCart(cart, item.id);
  return (
    <li id={item.id}>
      <Tile picture={item.picture} grey={now?.left[item.id] === 0} />
      <div>
        <h3>
          <button type="button" disabled={!isAlive(menu)} onClick={() => show(item)}>
            {item.name}
          </button>
        </h3>
        <b>{tapPrice(menu, item)}</b>
        <small>{fineprint(menu, item)}</small>
        {amount > 0 && <span className="visually-hidden">{fill(m.inCart, { amount: amountText(item, amount) })}</span>}
      </div>
      <Stepper item={item} />
    </li>
  );
}
