'use client';
import { useRef } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { SelectField } from '@/app/desk/_ui/field';
import type { Faults } from '@/domain/menu/item-faults';
import { mostDishes, mostParts, type SetGood } from '@/domain/menu/set-draft';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { type DishFields, emptyDish, emptyPart, type PartFields, withDish } from '@/phone/desk/set-form';
import { Field } from '../../edit/_ui/field';
import styles from '../../edit/_ui/item-form.module.css';
import own from './set-parts.module.css';
import type { SetText } from './set-text';

type Common = { goods: readonly SetGood[]; faults: Faults; text: SetText };
type Props = Common & { parts: readonly PartFields[]; onChange: (parts: PartFields[]) => void };

/** Keys for what is added while the form is open: the place in the list changes when one before it goes. */
function useNewKey(of: string): () => string {
  const made = useRef(0);
  return () => {
    made.current += 1;
    return `${of} new ${made.current}`;
  };
}

/** What a set is made of, part by part. */
export function SetParts({ parts, onChange, ...common }: Props) {
  const { faults, text } = common;
  const newKey = useNewKey('part');
  const add = () => onChange([...parts, emptyPart(newKey())]);
  return (
    <fieldset className={styles.options}>
      <legend>{text.sets.parts}</legend>
      <p className={styles.note}>{`${text.sets.fixed} ${text.sets.comesWith}`}</p>
      {parts.map((part, index) => (
        <Part
          key={part.key}
          part={part}
          index={index}
          {...common}
          onChange={(changed) => onChange(parts.map((each) => (each === part ? changed : each)))}
          onRemove={() => onChange(parts.filter((each) => each !== part))}
        />
      ))}
      {faults.parts && <p className={styles.fault}>{text.menu.faults[faults.parts]}</p>}
      {parts.length < mostParts && (
        <button type="button" className="go plain" onClick={add}>
          {text.sets.addPart}
        </button>
      )}
    </fieldset>
  );
}

type NameProps = Common & { name: PartFields['name']; index: number; onChange: (name: PartFields['name']) => void };

/** What one chooses among, in both languages. */
function PartName({ name, index, faults, text, onChange }: NameProps) {
  const place = { index: index + 1 };
  const path = `parts.${index}.name`;
  return (
    <div className={styles.pair}>
      <Field label={fill(text.sets.partName, place)} value={name.zh} fault={faults[`${path}.zh`]} text={text.menu} onChange={(zh) => onChange({ ...name, zh })} />
      <Field label={fill(text.sets.partNameEn, place)} value={name.en} fault={faults[`${path}.en`]} text={text.menu} lang="en" onChange={(en) => onChange({ ...name, en })} />
    </div>
  );
}

type PartProps = Common & { part: PartFields; index: number; onChange: (part: PartFields) => void; onRemove: () => void };

function Part({ part, index, onChange, onRemove, ...common }: PartProps) {
  const { faults, text } = common;
  const newKey = useNewKey(part.key);
  const { dishes } = part;
  const path = `parts.${index}`;
  const place = { index: index + 1 };
  const change = (next: readonly DishFields[]) => onChange({ ...part, dishes: next });
  const addDish = () => change([...dishes, emptyDish(newKey())]);
  const count = faults[`${path}.dishes`];
  return (
    <fieldset className={styles.group}>
      <legend>{fill(text.sets.part, place)}</legend>
      {dishes.map((dish, at) => (
        <Dish
          key={dish.key}
          dish={dish}
          label={{ index: index + 1, place: at + 1 }}
          fault={faults[`${path}.dishes.${at}`]}
          {...common}
          onPick={(item) => change(dishes.map((each) => (each === dish ? withDish(dish, item) : each)))}
          onRemove={dishes.length > 1 ? () => change(dishes.filter((each) => each !== dish)) : null}
        />
      ))}
      {count && <p className={styles.fault}>{text.menu.faults[count]}</p>}
      {dishes.length > 1 && <PartName name={part.name} index={index} {...common} onChange={(name) => onChange({ ...part, name })} />}
      <div className={styles.buttons}>
        {dishes.length < mostDishes && (
          <button type="button" className="go plain" aria-label={`${fill(text.sets.part, place)}: ${text.sets.addDish}`} onClick={addDish}>
            {text.sets.addDish}
          </button>
        )}
        <button type="button" className="go plain" onClick={onRemove}>
          {fill(text.sets.removePart, place)}
        </button>
      </div>
    </fieldset>
  );
}

type DishProps = Common & {
  dish: DishFields;
  label: { index: number; place: number };
  fault: Faults[string] | undefined;
  onPick: (item: string) => void;
  /** Null: it is the only one. */
  onRemove: (() => void) | null;
};

/** One dish, picked among the goods that a set may hold; one that has left the menu stays until another is picked. */
function Dish({ dish, label, fault, goods, text, onPick, onRemove }: DishProps) {
  const { locale } = useDesk();
  const offered = goods.filter((good) => good.fault === null || good.id === dish.item);
  const options = offered.map((good): [string, string] => [good.id, `${inLocale(good.name, locale)} ${formatFen(good.price)}`]);
  return (
    <div className={own.dish}>
      <SelectField
        label={fill(text.sets.dish, label)}
        value={dish.item}
        options={dish.item === '' ? [['', text.sets.pick], ...options] : options}
        fault={fault ? text.menu.faults[fault] : null}
        onChange={onPick}
      />
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={fill(text.sets.removeDish, label)} onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  );
}
