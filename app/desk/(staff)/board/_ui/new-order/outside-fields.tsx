'use client';
import type { Shop } from '@/domain/menu/shop';
import { outsideNumberLimit } from '@/domain/orders/staff-order-input';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { priceDraft } from '@/phone/desk/counter-draft';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { Field } from './field';
import styles from './new-order.module.css';
import type { Part } from './part';

/** What the platform's tablet says: its number for the order, and what it took. */
export function OutsideFields({ draft, faults, onChange, shop }: Part & { shop: Shop }) {
  const words = useDesk().text.channels.order;
  const { outside } = draft;
  const set = (change: Partial<typeof outside>) => onChange({ ...draft, outside: { ...outside, ...change } });
  const { total } = priceDraft(draft, shop);
  return (
    <div className={styles.group}>
      <Field label={words.number} value={outside.number} maxLength={outsideNumberLimit} onType={(number) => set({ number })} fault={faults.includes('number') ? words.faults.number : null} />
      <Field
        label={words.collected}
        value={outside.collected}
        inputMode="decimal"
        placeholder={fill(words.collectedHint, { amount: formatFen(total) })}
        onType={(collected) => set({ collected })}
        fault={faults.includes('collected') ? words.faults.collected : null}
      />
    </div>
  );
}
