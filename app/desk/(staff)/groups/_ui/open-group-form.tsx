'use client';
import type { SyntheticEvent } from 'react';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { Field, SelectField, TextField } from '@/app/desk/_ui/field';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import fields from '@/app/desk/_ui/field.module.css';
import styles from './groups.module.css';
import type { GroupsPart } from './part';
import { useOpenGroup } from './use-open-group';

type Form = ReturnType<typeof useOpenGroup>;
type PartProps = GroupsPart & { form: Form };

/** One more group: what, at which price, from how many on, for whom, until when, and when it goes up. */
export function OpenGroupForm({ seen, text }: GroupsPart) {
  const form = useOpenGroup(seen);
  const hydrated = useHydrated();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.open(false);
  };
  const words = text.form;
  return (
    <form className={styles.form} aria-label={words.title} onSubmit={submit} noValidate>
      <h2>{words.title}</h2>
      {seen.goods?.length === 0 ? <p className="window">{words.noGoods}</p> : (
        // What is chosen before the page is alive would be lost, and another good be opened.
        <fieldset className={styles.fields} disabled={!hydrated}>
          <What form={form} seen={seen} text={text} />
          <Enough form={form} seen={seen} text={text} />
          <Times form={form} seen={seen} text={text} />
          <div className={styles.ending}>
            <button type="submit" className="go" disabled={form.busy}>
              {form.busy ? words.opening : words.open}
            </button>
            <p role="status" className={form.said === null ? styles.done : styles.fault}>
              {form.said ?? (form.done ? words.opened : '')}
            </p>
          </div>
        </fieldset>
      )}
      {form.belowCost && <BelowCost form={form} cost={form.belowCost} text={text} />}
    </form>
  );
}

const faultOf = (form: Form, text: GroupsPart['text'], name: keyof Form['faults']): string | null => {
  const fault = form.faults[name];
  return fault === undefined ? null : (text.faults[fault] ?? null);
};

function What({ form, seen, text }: PartProps) {
  const { locale, building } = useDesk();
  const words = text.form;
  const goods = (seen.goods ?? []).map(({ id, name, price }) => [id, `${inLocale(name, locale)} ${formatFen(price)}`] as const);
  const banks = building.liftBanks.map(({ id, name }) => [`bank ${id}`, fill(text.bank, { bank: inLocale(name, locale) })] as const);
  const floors = [...building.floors].reverse().map(({ label }) => [`floor ${label}`, fill(text.floor, { floor: label })] as const);
  return (
    <div className={styles.pair}>
      <SelectField label={words.item} value={form.typed.item} options={goods} fault={faultOf(form, text, 'item')} onChange={(item) => form.edit({ item })} />
      <TextField label={words.price} value={form.typed.price} fault={faultOf(form, text, 'price')} onChange={(price) => form.edit({ price })} kind={{ inputMode: 'decimal', maxLength: 10 }} />
      <SelectField label={words.place} value={form.typed.place} options={[...banks, ...floors]} fault={faultOf(form, text, 'place')} onChange={(place) => form.edit({ place })} />
    </div>
  );
}

function Enough({ form, text }: PartProps) {
  const words = text.form;
  const counts = [['people', words.people], ['pieces', words.pieces]] as const;
  return (
    <div className={styles.pair}>
      <SelectField label={words.counts} value={form.typed.counts} options={counts} onChange={(value) => form.edit({ counts: value === 'pieces' ? 'pieces' : 'people' })} />
      <TextField label={words.threshold} value={form.typed.threshold} fault={faultOf(form, text, 'threshold')} onChange={(threshold) => form.edit({ threshold })} kind={{ inputMode: 'numeric', maxLength: 4 }} />
      <TextField label={words.cap} value={form.typed.cap} fault={faultOf(form, text, 'cap')} onChange={(cap) => form.edit({ cap })} kind={{ inputMode: 'numeric', maxLength: 4 }} />
    </div>
  );
}

function Times({ form, seen, text }: PartProps) {
  const words = text.form;
  const hint = fill(words.dropHint, { minutes: seen.slotMinutes });
  return (
    <div className={styles.pair}>
      {(['deadline', 'drop'] as const).map((name) => (
        <Field key={name} label={words[name]} fault={faultOf(form, text, name)} {...(name === 'drop' && { hint })}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="datetime-local"
              className={fields.input}
              value={form.typed[name]}
              aria-invalid={form.faults[name] !== undefined}
              aria-describedby={describedBy}
              onChange={(event) => form.edit({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

/** Asked once: what is known of the cost says that each piece would lose. */
function BelowCost({ form, cost: { cost, price }, text: { belowCost } }: { form: Form; cost: NonNullable<Form['belowCost']>; text: GroupsPart['text'] }) {
  const values = { cost: formatFen(cost), price: formatFen(price), loss: formatFen(fen(Math.max(1, cost - price))) };
  return <AskFirst title={belowCost.title} question={fill(belowCost.text, values)} words={belowCost} onYes={() => form.open(true)} onClose={form.spare} />;
}
