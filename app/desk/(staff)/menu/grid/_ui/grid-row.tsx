'use client';
import type { ComponentProps } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { TypedCell } from '@/app/desk/_ui/typed-grid/typed-cell';
import shared from '@/app/desk/_ui/typed-grid/typed-grid.module.css';
import type { EditedItem } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { type TypedColumn, withUnit } from '@/phone/desk/grid-cells';
import styles from './grid.module.css';
import type { useGrid } from './use-grid';

type Props = { item: EditedItem; state: ReturnType<typeof useGrid>; text: MenuEditorMessages };

/** One good: four cells to type into, and how it is sold. */
export function GridRow({ item, state, text }: Props) {
  const { locale } = useDesk();
  const cells = state.cells(item);
  const words = text.grid;
  const name = inLocale(item.name, locale);
  const cell = (column: TypedColumn, label: string, more: Partial<ComponentProps<typeof TypedCell>> = {}) => {
    const fault = state.faultOf(item.id, column);
    return (
      <TypedCell
        column={column}
        label={fill(words.cell, { item: name, column: label })}
        value={cells[column]}
        isTyped={state.changes.some((change) => change.item === item.id)}
        fault={fault === undefined ? null : text.faults[fault]}
        onChange={(value) => state.change(item.id, { ...cells, [column]: value })}
        {...more}
      />
    );
  };
  return (
    <tr>
      <td className={styles.wide}>{cell('nameZh', words.name)}</td>
      <td className={styles.wide}>{cell('nameEn', words.nameEn, { lang: 'en' })}</td>
      <td>
        <select
          className={shared.cell}
          aria-label={fill(words.cell, { item: name, column: words.unit })}
          value={cells.unit}
          onChange={(event) => state.change(item.id, withUnit(cells, event.target.value === 'weight' ? 'weight' : 'each'))}
        >
          <option value="each">{text.item.each}</option>
          <option value="weight">{text.item.weight}</option>
        </select>
      </td>
      <td>{cell('price', words.price, { keys: 'decimal' })}</td>
      <td>{cell('stock', words.stock, { keys: 'numeric', placeholder: words.uncounted, unit: cells.unit === 'weight' ? words.grams : null })}</td>
    </tr>
  );
}
