'use client';
import { useId } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
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
  const cell = (column: TypedColumn, label: string, more: Partial<CellProps> = {}) => (
    <Cell
      column={column}
      label={fill(words.cell, { item: name, column: label })}
      value={cells[column]}
      isChanged={state.changes.some((change) => change.item === item.id)}
      fault={state.faultOf(item.id, column)}
      text={text}
      onChange={(value) => state.change(item, { ...cells, [column]: value })}
      {...more}
    />
  );
  return (
    <tr>
      <td className={styles.wide}>{cell('nameZh', words.name)}</td>
      <td className={styles.wide}>{cell('nameEn', words.nameEn, { lang: 'en' })}</td>
      <td>
        <select
          className={styles.cell}
          aria-label={fill(words.cell, { item: name, column: words.unit })}
          value={cells.unit}
          onChange={(event) => state.change(item, withUnit(cells, event.target.value === 'weight' ? 'weight' : 'each'))}
        >
          <option value="each">{text.item.each}</option>
          <option value="weight">{text.item.weight}</option>
        </select>
      </td>
      <td>{cell('price', words.price, { keys: 'decimal' })}</td>
      <td>{cell('stock', words.stock, { keys: 'numeric', placeholder: words.uncounted, unit: cells.unit === 'weight' ? words.grams : undefined })}</td>
    </tr>
  );
}

type CellProps = {
  column: TypedColumn;
  label: string;
  value: string;
  isChanged: boolean;
  fault: ReturnType<ReturnType<typeof useGrid>['faultOf']>;
  text: MenuEditorMessages;
  onChange: (value: string) => void;
  lang?: 'en';
  keys?: 'decimal' | 'numeric';
  placeholder?: string;
  unit?: string | undefined;
};

/** One cell; what is wrong with it stands below it and is read out with it. */
function Cell({ column, label, value, isChanged, fault, text, onChange, lang, keys, placeholder, unit }: CellProps) {
  const id = useId();
  return (
    <>
      <span className={styles.holder}>
        <input
          className={`${styles.cell} ${isChanged ? styles.changed : ''}`}
          data-column={column}
          aria-label={label}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : id}
          type="text"
          inputMode={keys}
          lang={lang}
          autoComplete="off"
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      </span>
      {fault !== undefined && (
        <span id={id} className={styles.fault}>
          {text.faults[fault]}
        </span>
      )}
    </>
  );
}
