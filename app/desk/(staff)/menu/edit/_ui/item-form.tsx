'use client';
import { type SyntheticEvent, useRef } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { PictureField } from '@/app/desk/_ui/picture-field';
import type { EditedItem, EditedMenu, ItemDraft } from '@/domain/menu/item-draft';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { inLocale } from '@/i18n/text';
import { ChangedPlate } from './changed-plate';
import { Field } from './field';
import styles from './item-form.module.css';
import { OptionGroups } from './option-groups';
import { PriceFields } from './price-fields';
import { useItemForm } from './use-item-form';

type Props = {
  menu: EditedMenu;
  text: MenuEditorMessages;
  /** Null: a new one. */
  item: EditedItem | null;
  draft: ItemDraft;
  onLeave: (words: string) => void;
  onOpen: (item: string) => void;
};

type Parts = ReturnType<typeof useItemForm> & Pick<Props, 'menu' | 'text' | 'item'>;

/** Everything of one good; what is wrong is said at its field, and what was typed stays whatever the server says. */
export function ItemForm({ menu, text, item, draft, onLeave, onOpen }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const state = useItemForm({ shop: menu.shop, item, draft, text }, { form, onLeave, onOpen });
  const { busy, fault, theirs, fields, change, faults } = state;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void state.save();
  };
  const parts: Parts = { ...state, menu, text, item };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <button type="button" className={`go plain ${styles.back}`} onClick={() => onLeave('')}>
        ‹ {text.item.back}
      </button>
      <PictureField shop={menu.shop} picture={fields.picture} words={text.picture} fault={faults.picture ? text.faults[faults.picture] : null} onChange={(picture) => change({ picture })} />
      <Texts {...parts} />
      <PriceFields fields={fields} faults={faults} text={text} change={change} changesUnit={item !== null && item.unit !== fields.unit && item.stock !== null} />
      <CategoryField {...parts} />
      <OptionGroups groups={fields.groups} faults={faults} text={text} onChange={(groups) => change({ groups })} />
      {theirs && <ChangedPlate {...theirs} menu={menu} text={text} onMine={state.keepMine} onTheirs={state.takeTheirs} />}
      <div className={styles.foot} data-rides>
        <p role="alert" className={styles.fault}>
          {fault === null ? '' : fill(text.fault, { reason: fault })}
        </p>
        <button type="submit" className={`go ${styles.save}`} disabled={busy || theirs !== null}>
          {busy ? text.item.busy : text.item.save}
        </button>
      </div>
      {item && <Rest {...parts} />}
    </form>
  );
}

/** Names and descriptions; the second language may stay empty. */
function Texts({ fields: { name, description }, faults, text, change }: Parts) {
  const words = text.item;
  return (
    <div className={styles.pair}>
      <Field label={words.nameZh} value={name.zh} fault={faults['name.zh']} text={text} onChange={(zh) => change({ name: { ...name, zh } })} />
      <Field label={words.nameEn} value={name.en} fault={faults['name.en']} text={text} lang="en" note={words.fallsBack} onChange={(en) => change({ name: { ...name, en } })} />
      <Field label={words.descriptionZh} value={description.zh} fault={faults['description.zh']} text={text} tall onChange={(zh) => change({ description: { ...description, zh } })} />
      <Field label={words.descriptionEn} value={description.en} fault={faults['description.en']} text={text} tall lang="en" onChange={(en) => change({ description: { ...description, en } })} />
    </div>
  );
}

function CategoryField({ menu, fields, faults, text, change }: Parts) {
  const { locale } = useDesk();
  const offered = menu.categories.filter(({ id, archived }) => !archived || id === fields.category);
  return (
    <label className={styles.count}>
      {text.item.category}
      <select value={fields.category} aria-invalid={faults.category !== undefined} onChange={(event) => change({ category: event.target.value })}>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {inLocale(name, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What else can be done with a good that is there. */
const Rest = ({ busy, text, archive, duplicate }: Parts) => (
  <div className={styles.rest}>
    <button type="button" className="go plain" disabled={busy} onClick={() => void duplicate()}>
      {text.item.duplicate}
    </button>
    <button type="button" className="go plain" disabled={busy} onClick={() => void archive()}>
      {text.item.archive}
    </button>
    <p className={styles.note}>{text.item.archiveNote}</p>
  </div>
);
