'use client';
import type { Faults } from '@/domain/menu/item-faults';
import type { Unit } from '@/domain/menu/shop';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import type { ItemFields } from '@/phone/desk/item-form';
import { Field } from './field';
import styles from './item-form.module.css';

type Props = {
  fields: ItemFields;
  faults: Faults;
  text: MenuEditorMessages;
  change: (changed: Partial<ItemFields>) => void;
  /** Saving it would drop a count of the other unit. */
  changesUnit: boolean;
};

const units: readonly Unit[] = ['each', 'weight'];

/** By the piece or by weight, and for how much. */
export function PriceFields({ fields, faults, text, change, changesUnit }: Props) {
  const { unit, price, usualGrams } = fields;
  const words = text.item;
  return (
    <>
      <fieldset className={styles.unit}>
        <legend>{words.unit}</legend>
        {units.map((each) => (
          <label key={each} className={each === unit ? styles.chosen : undefined}>
            <input type="radio" name="unit" checked={each === unit} onChange={() => change({ unit: each })} />
            {words[each]}
          </label>
        ))}
        {changesUnit && <p className={styles.note}>{words.unitNote}</p>}
      </fieldset>
      <div className={styles.pair}>
        <Field label={unit === 'each' ? words.price : words.pricePerWeight} value={price} fault={faults.price} text={text} keys="decimal" onChange={(typed) => change({ price: typed })} />
        {unit === 'weight' && (
          <Field label={words.usualGrams} value={usualGrams} fault={faults.usualGrams} text={text} keys="numeric" note={words.gramsNote} onChange={(typed) => change({ usualGrams: typed })} />
        )}
      </div>
    </>
  );
}
