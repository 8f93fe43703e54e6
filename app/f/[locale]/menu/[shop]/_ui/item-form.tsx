'use client';
import { useRef, useState } from 'react';
import { TellNeighbour } from '@/app/_ui/tell-neighbour';
import { Tile } from '@/app/_ui/tile';
import { type Cart, gramStep, maxGrams, maxQuantity } from '@/domain/cart/cart';
import { inCart } from '@/domain/cart/within-stock';
import { sheetPicture } from '@/domain/menu/picture';
import { lineTotal, unitPrice } from '@/domain/pricing/price-order';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { aboutFen, formatFen } from '@/i18n/money';
import { fineprint } from './menu-row';
import { NutritionFacts } from './nutrition-facts';
import { OptionGroup } from './option-group';
import type { PageGroup, PageItem } from './packed-menu';
import s from './sheet.module.css';
import { useMenu } from './use-menu';

type Left = Readonly<Record<string, number>>;

/** What stands chosen when the sheet opens: of each group in which exactly one must be, the first that is left. */
const firstChoices = (item: PageItem, left: Left): string[] =>
  item.optionGroups.flatMap(({ minChoices, maxChoices, options }) => {
    const there = options.find(({ id }) => left[id] !== 0);
    return minChoices === 1 && maxChoices === 1 && there ? [there.id] : [];
  });

/** How many more there can be: what is left beside the cart, and of a set's choices what is left of each. */
const roomFor = (item: PageItem, chosen: readonly string[], cart: Cart, left: Left): number =>
  Math.min((left[item.id] ?? Infinity) - inCart(cart, item.id), ...chosen.map((id) => left[id] ?? Infinity));

const chosenOf = (group: PageGroup, chosen: readonly string[]): number =>
  group.options.filter(({ id }) => chosen.includes(id)).length;

function Amount({ item, chosen, amount, onChange }: { item: PageItem; chosen: readonly string[]; amount: number; onChange: (amount: number) => void }) {
  const { m, cart, now } = useMenu();
  const weighed = item.usualGrams !== null;
  const step = weighed ? gramStep : 1;
  const left = roomFor(item, chosen, cart, now?.left ?? {});
  const most = Math.min(weighed ? maxGrams : maxQuantity, Math.max(step, left));
  return (
    <div className={s.amount} role="group" aria-label={weighed ? m.weight : m.quantity}>
      <button
        type="button"
        className="lift"
        aria-label={fill(m.less, { item: item.name })}
        disabled={amount <= step}
        onClick={() => onChange(Math.max(step, amount - step))}
      >
        −
      </button>
      <output aria-live="polite">{weighed ? formatGrams(amount) : amount}</output>
      <button
        type="button"
        className="lift"
        aria-label={fill(m.more, { item: item.name })}
        disabled={amount >= most}
        onClick={() => onChange(Math.min(most, amount + step))}
      >
        +
      </button>
    </div>
  );
}

function SheetHead({ item }: { item: PageItem }) {
  const menu = useMenu();
  const soldOut = menu.now?.left[item.id] === 0;
  const photograph = sheetPicture(item.picture);
  return (
    <div className={s.head}>
      {photograph === null ? (
        <Tile picture={item.picture} size={72} grey={soldOut} />
      ) : (
        <img className={soldOut ? `${s.photograph} ${s.grey}` : s.photograph} src={photograph} width={480} height={480} alt="" decoding="async" />
      )}
      <div>
        <h2>{item.name}</h2>
        <p>{fineprint(menu, item)}</p>
        {item.usualGrams !== null && item.description && <p>{menu.m.byScale}</p>}
        {menu.silent && <p>{menu.age.tooOld ?? menu.age.text}</p>}
      </div>
    </div>
  );
}

/** On a sheet: an item with its options, amount and live price. */
export default function ItemForm({ item }: { item: PageItem }) {
  const { m, locale, floor, slug, now, age, show, take } = useMenu();
  const [chosen, setChosen] = useState(() => firstChoices(item, now?.left ?? {}));
  const [amount, setAmount] = useState(item.usualGrams ?? 1);
  const groups = useRef<HTMLDivElement>(null);
  const weighed = item.usualGrams !== null;
  const line = { item: item.id, options: chosen, quantity: weighed ? 1 : amount, grams: weighed ? amount : null };
  const total = lineTotal(unitPrice(item, chosen), line);
  const add = () => {
    const open = item.optionGroups.findIndex((group) => chosenOf(group, chosen) < group.minChoices);
    if (open !== -1) {
      groups.current?.children[open]?.querySelector('input')?.focus();
      return;
    }
    take(line);
    show(null);
  };
  return (
    <>
      <SheetHead item={item} />
      <div ref={groups}>
        {item.optionGroups.map((group) => (
          <OptionGroup key={group.id} group={group} chosen={chosen} onChange={setChosen} />
        ))}
      </div>
      <NutritionFacts item={item} chosen={chosen} />
      {floor !== null && <TellNeighbour thing={{ kind: 'item', targetId: item.id, shop: slug }} title={item.name} floor={floor} locale={locale} />}
      {now?.left[item.id] === 0 ? (
        <p className={s.out}>{m.soldOut}</p>
      ) : (
        <div className={s.foot}>
          <Amount item={item} chosen={chosen} amount={amount} onChange={setAmount} />
          <button type="button" className="go" disabled={age.tooOld !== null} onClick={add}>
            <span>{m.addToCart}</span> <b aria-hidden="true">{weighed ? aboutFen(total, locale) : formatFen(total)}</b>
          </button>
        </div>
      )}
    </>
  );
}
