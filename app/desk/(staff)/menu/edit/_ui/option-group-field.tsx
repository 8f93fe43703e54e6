'use client';
import { useRef } from 'react';
import type { Faults } from '@/domain/menu/item-faults';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { emptyOption, type GroupFields, type OptionFields } from '@/phone/desk/item-form';
import { Field } from './field';
import styles from './item-form.module.css';

type Props = {
  group: GroupFields;
  title: string;
  /** Of the group among the good's faults. */
  path: string;
  faults: Faults;
  text: MenuEditorMessages;
  onChange: (group: GroupFields) => void;
  onRemove: () => void;
};

/** One group: its name, how many of it may be chosen, and the options. */
export function OptionGroupField({ group, title, path, faults, text, onChange, onRemove }: Props) {
  const made = useRef(0);
  const words = text.options;
  const { options } = group;
  const addOption = () => {
    made.current += 1;
    onChange({ ...group, options: [...options, emptyOption(`${group.key} new ${made.current}`)] });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <GroupHead {...{ group, path, faults, text, onChange }} />
      {options.map((option, index) => (
        <OptionRow
          key={option.key}
          option={option}
          index={index + 1}
          path={`${path}.options.${index}`}
          faults={faults}
          text={text}
          onChange={(changed) => onChange({ ...group, options: options.map((each) => (each === option ? changed : each)) })}
          onRemove={() => onChange({ ...group, options: options.filter((each) => each !== option) })}
        />
      ))}
      <div className={styles.buttons}>
        <button type="button" className="go plain" onClick={addOption}>
          {words.addOption}
        </button>
        <button type="button" className="go plain" onClick={onRemove}>
          {words.removeGroup}
        </button>
      </div>
    </fieldset>
  );
}

/** What the group is called, and how many of its options may be chosen: more than the least, fewer than the most. */
function GroupHead({ group, path, faults, text, onChange }: Omit<Props, 'title' | 'onRemove'>) {
  const words = text.options;
  const { name, least, most, options } = group;
  const choices = faults[`${path}.maxChoices`] ?? faults[`${path}.options`];
  return (
    <>
      <div className={styles.pair}>
        <Field label={words.groupName} value={name.zh} fault={faults[`${path}.name.zh`]} text={text} onChange={(zh) => onChange({ ...group, name: { ...name, zh } })} />
        <Field label={words.groupNameEn} value={name.en} fault={faults[`${path}.name.en`]} text={text} lang="en" onChange={(en) => onChange({ ...group, name: { ...name, en } })} />
      </div>
      <div className={styles.pair}>
        <Count label={words.least} value={least} from={0} to={Math.max(options.length, least)} onChange={(next) => onChange({ ...group, least: next, most: Math.max(next, most) })} />
        <Count label={words.most} value={most} from={1} to={Math.max(options.length, most)} onChange={(next) => onChange({ ...group, most: next, least: Math.min(next, least) })} />
      </div>
      {choices && <p className={styles.fault}>{text.faults[choices]}</p>}
    </>
  );
}

type CountProps = { label: string; value: number; from: number; to: number; onChange: (value: number) => void };

const Count = ({ label, value, from, to, onChange }: CountProps) => (
  <label className={styles.count}>
    {label}
    <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {Array.from({ length: to - from + 1 }, (_, index) => from + index).map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  </label>
);

type RowProps = {
  option: OptionFields;
  index: number;
  path: string;
  faults: Faults;
  text: MenuEditorMessages;
  onChange: (option: OptionFields) => void;
  onRemove: () => void;
};

/** One option: its names and what it adds to the price. */
function OptionRow({ option, index, path, faults, text, onChange, onRemove }: RowProps) {
  const words = text.options;
  const { name, delta } = option;
  return (
    <div className={styles.option} role="group" aria-label={fill(words.option, { index })}>
      <Field label={fill(words.optionName, { index })} value={name.zh} fault={faults[`${path}.name.zh`]} text={text} onChange={(zh) => onChange({ ...option, name: { ...name, zh } })} />
      <Field label={fill(words.optionNameEn, { index })} value={name.en} fault={faults[`${path}.name.en`]} text={text} lang="en" onChange={(en) => onChange({ ...option, name: { ...name, en } })} />
      <Field label={fill(words.delta, { index })} value={delta} fault={faults[`${path}.priceDelta`]} text={text} keys="decimal" onChange={(typed) => onChange({ ...option, delta: typed })} />
      <button type="button" className={styles.remove} aria-label={fill(words.removeOption, { index })} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}
