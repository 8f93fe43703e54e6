'use client';
import { AmountStepper } from '@/app/_ui/amount-stepper';
import { type CartLine, lineKey, setAmount } from '@/domain/cart/cart';
import type { Counter } from '@/domain/menu/counter';
import { itemsOf, type MenuItem } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { chooseOption, priceDraft } from '@/phone/desk/counter-draft';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './new-order.module.css';
import type { Part } from './part';

/** What is in the order so far: amounts, options, and what each line costs. */
export function Bill({ draft, faults, onChange, counter: { shop, left } }: Part & { counter: Counter }) {
  const { text } = useDesk();
  const words = text.channels.order;
  const { lines, deliveryFee, smallOrderFee } = priceDraft(draft, shop);
  const items = new Map(itemsOf(shop).map((item) => [item.id, item]));
  const fees = [
    deliveryFee > 0 ? fill(words.deliveryFee, { amount: formatFen(deliveryFee) }) : '',
    smallOrderFee > 0 ? fill(words.smallOrderFee, { amount: formatFen(smallOrderFee) }) : '',
    draft.waivesMinimum ? words.waived : '',
  ].filter(Boolean);
  return (
    <section aria-label={words.bill} className={styles.bill}>
      {draft.cart.lines.length === 0 && <p className={faults.includes('lines') ? styles.fault : styles.soft}>{faults.includes('lines') ? words.faults.lines : words.empty}</p>}
      <ul>
        {draft.cart.lines.map((line, index) => {
          const item = items.get(line.item);
          return item && <BillLine key={lineKey(line)} line={line} item={item} left={left} total={formatFen(lines[index]!.total)} draft={draft} onChange={onChange} />;
        })}
      </ul>
      {fees.length > 0 && <p className={styles.soft}>{fees.join(' · ')}</p>}
    </section>
  );
}

type LineProps = Pick<Part, 'draft' | 'onChange'> & Pick<Counter, 'left'> & { line: CartLine; item: MenuItem; total: string };

function BillLine({ line, item, left, total, draft, onChange }: LineProps) {
  const { locale, text } = useDesk();
  const words = text.channels.order;
  const name = inLocale(item.name, locale);
  const cart = (next: typeof draft.cart) => onChange({ ...draft, cart: next });
  return (
    <li className={styles.line}>
      <span className={styles.lineName}>
        {name} <b>{total}</b>
      </span>
      <AmountStepper line={line} item={name} className={styles.stepper} m={words} onSet={(amount) => cart(setAmount(draft.cart, lineKey(line), amount))} />
      {item.optionGroups.map((group) => (
        <fieldset key={group.id} className={styles.options}>
          <legend className="visually-hidden">{`${name}: ${inLocale(group.name, locale)}`}</legend>
          {group.options.map((option) => (
            <button key={option.id} type="button" className={styles.chip} disabled={left[option.id] === 0} aria-pressed={line.options.includes(option.id)} onClick={() => cart(chooseOption(draft.cart, line, group, option.id))}>
              {inLocale(option.name, locale)}
              {option.priceDelta > 0 && ` +${formatFen(option.priceDelta)}`}
            </button>
          ))}
        </fieldset>
      ))}
    </li>
  );
}
