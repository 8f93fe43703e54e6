'use client';
import { useId } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { StockLine } from '@/domain/stock/stock-view';
import { formatAmount } from '@/i18n/amounts';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { StockMessages } from '@/i18n/stock';
import { inLocale } from '@/i18n/text';
import styles from './receive.module.css';
import type { DeliveryColumn, useDelivery } from './use-delivery';

type Props = { item: StockLine; state: ReturnType<typeof useDelivery>; text: StockMessages; faults: MenuEditorMessages['faults'] };

/** One good of a delivery: what there is, and two cells to type into. */
export function ReceiveRow({ item, state, text: { delivery, uncounted }, faults }: Props) {
  const { locale } = useDesk();
  const cells = state.cells(item);
  const name = inLocale(item.name, locale);
  const cell = (column: DeliveryColumn) => {
    const fault = state.faultOf(item.id, column);
    return {
      column,
      hint: delivery[column],
      label: fill(delivery.cell, { item: name, column: delivery[column] }),
      value: cells[column],
      fault: fault === undefined ? null : faults[fault],
      onChange: (value: string) => state.change(item.id, { ...cells, [column]: value }),
    };
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.there}>{item.left === null ? uncounted : formatAmount(item.left, item.unit, locale)}</td>
      <td>
        <Cell {...cell('amount')} keys={item.unit === 'weight' ? 'text' : 'numeric'} unit={item.unit === 'weight' ? delivery.grams : ''} />
      </td>
      <td>
        <Cell {...cell('paid')} keys="decimal" unit="" />
      </td>
    </tr>
  );
}

type CellProps = { column: DeliveryColumn; hint: string; label: string; value: string; fault: string | null; onChange: (value: string) => void; keys: 'text' | 'numeric' | 'decimal'; unit: string };

/** One cell; what is wrong with it stands below it and is read out with it. */
function Cell({ column, hint, label, value, fault, onChange, keys, unit }: CellProps) {
  const id = useId();
  return (
    <>
      <span className={styles.hint} aria-hidden="true">
        {hint}
      </span>
      <span className={styles.holder}>
        <input
          className={`${styles.cell} ${value === '' ? '' : styles.filled}`}
          data-column={column}
          aria-label={label}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : id}
          type="text"
          inputMode={keys}
          autoComplete="off"
          maxLength={16}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        {unit !== '' && /^[\d.,\s]*$/.test(value) && <span aria-hidden="true">{unit}</span>}
      </span>
      {fault !== null && (
        <span id={id} className={styles.fault}>
          {fault}
        </span>
      )}
    </>
  );
}
