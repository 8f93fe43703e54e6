'use client';
import { type SyntheticEvent, useRef } from 'react';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { SelectField } from '@/app/desk/_ui/field';
import { PictureField } from '@/app/desk/_ui/picture-field';
import type { EditedSet, EditedSets } from '@/domain/menu/set-draft';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { Field } from '../../edit/_ui/field';
import styles from '../../edit/_ui/item-form.module.css';
import { SetParts } from './set-parts';
import { SetSumsLine } from './set-sums-line';
import type { SetText } from './set-text';
import { useSetForm } from './use-set-form';

type Props = { all: EditedSets; set: EditedSet | null; text: SetText; onLeave: (words: string) => void };

/** One set menu: what it is called, what it costs, and what is in it. What is wrong is said at its field. */
export function SetForm({ all, set, text, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const state = useSetForm({ shop: all.shop, set, category: all.categories[0]?.id ?? '', text }, { form, onLeave });
  const { fields, change, faults, busy, fault, asked } = state;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void state.save();
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <button type="button" className={`go plain ${styles.back}`} onClick={() => onLeave('')}>
        ‹ {text.sets.title}
      </button>
      <Head {...{ all, text, state }} />
      <SetParts parts={fields.parts} goods={all.goods} faults={faults} text={text} onChange={(parts) => change({ parts })} />
      <SetSumsLine fields={fields} goods={all.goods} m={text.sets} />
      {state.isOld && <OldPlate text={text} onMine={state.keepMine} onTheirs={state.takeTheirs} />}
      <div className={styles.foot} data-rides>
        <p role="alert" className={styles.fault}>
          {fault === null ? '' : fill(text.menu.fault, { reason: fault })}
        </p>
        <button type="submit" className={`go ${styles.save}`} disabled={busy || state.isOld}>
          {busy ? text.menu.item.busy : text.sets.save}
        </button>
      </div>
      {set && (
        <div className={styles.rest}>
          <button type="button" className="go plain" disabled={busy} onClick={() => void state.archive()}>
            {text.menu.item.archive}
          </button>
          <p className={styles.note}>{text.menu.item.archiveNote}</p>
        </div>
      )}
      {asked && <AskFirst title={text.sets.askTitle} question={asked.question} words={{ yes: text.sets.sure, no: text.sets.back }} onYes={state.sure} onClose={state.unask} />}
    </form>
  );
}

type HeadProps = Pick<Props, 'all' | 'text'> & { state: ReturnType<typeof useSetForm> };

/** What a set has like any other good. */
function Head({ all, text, state: { fields, change, faults } }: HeadProps) {
  const { locale } = useDesk();
  const { name } = fields;
  return (
    <>
      <PictureField shop={all.shop} picture={fields.picture} words={text.menu.picture} fault={faults.picture ? text.menu.faults[faults.picture] : null} onChange={(picture) => change({ picture })} />
      <div className={styles.pair}>
        <Field label={text.sets.name} value={name.zh} fault={faults['name.zh']} text={text.menu} onChange={(zh) => change({ name: { ...name, zh } })} />
        <Field label={text.menu.item.nameEn} value={name.en} fault={faults['name.en']} text={text.menu} lang="en" onChange={(en) => change({ name: { ...name, en } })} />
        <Field label={text.sets.price} value={fields.price} fault={faults.price} text={text.menu} keys="decimal" onChange={(price) => change({ price })} />
        <SelectField label={text.sets.category} value={fields.category} options={all.categories.map(({ id, name: category }) => [id, inLocale(category, locale)])} onChange={(category) => change({ category })} />
      </div>
      <p className={styles.note}>{text.sets.descriptionNote}</p>
    </>
  );
}

/** Two had it open and the other was faster: whose shall it be? */
const OldPlate = ({ text, onMine, onTheirs }: { text: SetText; onMine: () => void; onTheirs: () => void }) => (
  <div role="alert" className="plate warn">
    <b>{text.menu.item.changedTitle}</b>
    <p>{text.menu.item.kept}</p>
    <div className={styles.buttons}>
      <button type="button" className="go steel" onClick={onMine}>
        {text.menu.item.saveAnyway}
      </button>
      <button type="button" className="go plain" onClick={onTheirs}>
        {text.menu.item.takeTheirs}
      </button>
    </div>
  </div>
);
