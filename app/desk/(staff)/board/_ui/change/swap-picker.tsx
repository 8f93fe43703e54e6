'use client';
import { useMemo, useState } from 'react';
import { search } from '@/domain/menu/search';
import type { Counter } from '@/domain/menu/counter';
import { consentSeconds, type SubstituteWish } from '@/domain/orders/order-change';
import type { DeskOrder, OrderLineView } from '@/domain/orders/order-view';
import { type InsteadChoice, insteadChoices } from '@/domain/orders/substitute';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useCounter } from '../new-order/use-counter';
import dialogs from '../dialogs.module.css';
import styles from './change.module.css';

type Props = { order: DeskOrder; line: OrderLineView; busy: boolean; onPick: (instead: SubstituteWish) => void };

/** Goods of the shop that cost no more than the line: one is tapped, and then offered. */
export function SwapPicker(props: Props) {
  const words = useDesk().text.changes.change;
  const { counter, lost, fetchAgain } = useCounter(props.order.shop);
  if (counter) return <Choices {...props} counter={counter} />;
  if (!lost) return <p className={styles.told}>{words.loading}</p>;
  return (
    <div className={styles.answers}>
      <p role="alert" className={dialogs.fault}>{words.lost}</p>
      <button type="button" className={`go plain ${styles.wide}`} onClick={() => void fetchAgain()}>
        {words.again}
      </button>
    </div>
  );
}

const searchable = (choice: InsteadChoice) => {
  const { name, pinyin, initials } = choice.item;
  return { ...choice, names: [name.zh, name.en], pinyin, initials };
};

function Choices({ order, line, busy, counter, onPick }: Props & { counter: Counter }) {
  const { locale, text } = useDesk();
  const words = text.changes.change;
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<InsteadChoice | null>(null);
  const choices = useMemo(() => insteadChoices(line, counter).map(searchable), [line, counter]);
  const found = typed.trim() === '' ? choices : search(choices, typed.trim());
  const named = ({ item, amount, options }: InsteadChoice) =>
    [inLocale(item.name, locale), ...options.map(({ name }) => inLocale(name, locale)), amount.grams === null ? `×${amount.quantity}` : formatGrams(amount.grams)].join(' ');
  const asks = order.channel === 'placard' || order.channel === 'link';
  return (
    <>
      <input type="search" className={styles.search} value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={words.search} placeholder={words.search} />
      {found.length === 0 && <p className={styles.told}>{words.none}</p>}
      <div className={styles.goods}>
        {found.map((choice) => (
          <button key={choice.item.id} type="button" className={styles.line} aria-pressed={picked?.item.id === choice.item.id} onClick={() => setPicked(choice)}>
            {named(choice)} <small>{formatFen(choice.total)}</small>
          </button>
        ))}
      </div>
      {picked && (
        <div className={styles.answers}>
          <p className={styles.told}>{asks ? fill(words.offerTold, { minutes: consentSeconds / 60 }) : words.takeTold}</p>
          <button type="button" className={`go ${styles.wide}`} disabled={busy} aria-busy={busy} onClick={() => onPick({ item: picked.item.id, options: picked.options.map(({ id }) => id), ...picked.amount })}>
            {busy ? words.sending : fill(asks ? words.offer : words.take, { instead: named(picked), total: formatFen(picked.total) })}
          </button>
        </div>
      )}
    </>
  );
}
