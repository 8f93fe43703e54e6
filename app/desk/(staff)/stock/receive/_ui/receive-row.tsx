'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { TypedCell } from '@/app/desk/_ui/typed-grid/typed-cell';
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
  const weighed = item.unit === 'weight';
  const cell = (column: DeliveryColumn, keys: 'text' | 'numeric' | 'decimal', unit: string | null) => {
    const fault = state.faultOf(item.id, column);
    return (
      <>
        <span className={styles.hint} aria-hidden="true">
          {delivery[column]}
        </span>
        <TypedCell
          column={column}
          label={fill(delivery.cell, { item: name, column: delivery[column] })}
          value={cells[column]}
          isTyped={cells[column] !== ''}
          fault={fault === undefined ? null : faults[fault]}
          onChange={(value) => state.change(item.id, { ...cells, [column]: value })}
          keys={keys}
          // Somebody who types the unit as well has said it already.
          unit={/^[\d.,\s]*$/.test(cells[column]) ? unit : null}
        />
      </>
    );
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.there}>{item.left === null ? uncounted : formatAmount(item.left, item.unit, locale)}</td>
      <td>{cell('amount', weighed ? 'text' : 'numeric', weighed ? delivery.grams : null)}</td>
      <td>{cell('paid', 'decimal', null)}</td>
    </tr>
  );
}
