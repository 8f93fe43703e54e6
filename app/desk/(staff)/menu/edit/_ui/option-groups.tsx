'use client';
import { useRef } from 'react';
import type { Faults } from '@/domain/menu/item-faults';
import { mostGroups } from '@/domain/menu/item-limits';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { emptyGroup, type GroupFields } from '@/phone/desk/item-form';
import styles from './item-form.module.css';
import { OptionGroupField } from './option-group-field';

type Props = { groups: readonly GroupFields[]; faults: Faults; text: MenuEditorMessages; onChange: (groups: GroupFields[]) => void };

/** What can be chosen of a good: groups of options, each with how many of it. */
export function OptionGroups({ groups, faults, text, onChange }: Props) {
  const made = useRef(0);
  const add = () => {
    made.current += 1;
    onChange([...groups, emptyGroup(`new ${made.current}`)]);
  };
  return (
    <fieldset className={styles.options}>
      <legend>{text.options.title}</legend>
      {groups.map((group, index) => (
        <OptionGroupField
          key={group.key}
          group={group}
          title={fill(text.options.group, { index: index + 1 })}
          path={`optionGroups.${index}`}
          faults={faults}
          text={text}
          onChange={(changed) => onChange(groups.map((each) => (each === group ? changed : each)))}
          onRemove={() => onChange(groups.filter((each) => each !== group))}
        />
      ))}
      {faults.optionGroups && <p className={styles.fault}>{text.faults[faults.optionGroups]}</p>}
      {groups.length < mostGroups && (
        <button type="button" className="go plain" onClick={add}>
          {text.options.addGroup}
        </button>
      )}
    </fieldset>
  );
}
