'use client';
import type { Nutrition } from '@/domain/menu/shop';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { saveNutritionAction } from '@/app/desk/_actions/save-nutrition';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { Faults } from '@/domain/menu/item-faults';
import { isInTenths, nutrients, nutritionFaults } from '@/domain/menu/nutrition';
import type { NutritionItem } from '@/domain/menu/nutrition-list';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { type NutritionFields, nutritionFieldsOf, nutritionOf } from '@/phone/desk/nutrition-form';
import { Field } from '../../edit/_ui/field';
import styles from '../../edit/_ui/editor.module.css';
import type { SetText } from '../../sets/_ui/set-text';

type Props = { shop: string; item: NutritionItem; text: SetText; onClose: (words: string) => void };

/** The figures of one good as they are typed. */
function useFigures({ shop, item, text, onClose }: Props) {
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(useDesk());
  const [fields, setFields] = useState<NutritionFields>(() => nutritionFieldsOf(item.figures));
  const [faults, setFaults] = useState<Faults>({});
  async function send(figures: Nutrition | null): Promise<void> {
    const found = figures === null ? {} : nutritionFaults(figures, item.unit);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const result = await act(() => saveNutritionAction({ shop, item: item.id, unit: item.unit, figures }));
    router.refresh();
    if (result?.ok) return onClose(fill(text.sets.saved, { item: item.name.zh }));
    if (result?.error.code === 'invalid') setFaults(result.error.fields as Faults);
  }
  return { busy, fault, fields, setFields, faults, save: () => send(nutritionOf(fields)), remove: () => send(null) };
}

type SourceProps = Pick<Props, 'text'> & { source: NutritionFields['source']; faults: Faults; onChange: (source: NutritionFields['source']) => void };

/** Where the figures come from, in both languages. */
const SourceFields = ({ source, faults, text, onChange }: SourceProps) => (
  <>
    <Field label={text.sets.source} value={source.zh} fault={faults['source.zh']} text={text.menu} onChange={(zh) => onChange({ ...source, zh })} />
    <Field label={text.sets.sourceEn} value={source.en} fault={faults['source.en']} text={text.menu} lang="en" onChange={(en) => onChange({ ...source, en })} />
  </>
);

/** What one good holds, per portion or per 100 g, and where the figures come from: all of it, or nothing. */
export function NutritionDialog(props: Props) {
  const { item, text, onClose } = props;
  const { locale } = useDesk();
  const { busy, fault, fields, setFields, faults, save, remove } = useFigures(props);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <DeskDialog title={inLocale(item.name, locale)} closeLabel={text.menu.close} onClose={() => onClose('')}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.note}>{item.unit === 'each' ? text.sets.perPortion : text.sets.perWeight}</p>
        {nutrients.map((nutrient, index) => (
          <Field
            key={nutrient}
            label={text.sets.figures[nutrient]}
            value={fields[nutrient]}
            fault={faults[nutrient]}
            text={text.menu}
            keys={isInTenths(nutrient) ? 'decimal' : 'numeric'}
            first={index === 0}
            onChange={(typed) => setFields({ ...fields, [nutrient]: typed })}
          />
        ))}
        <SourceFields source={fields.source} faults={faults} text={text} onChange={(source) => setFields({ ...fields, source })} />
        <p role="alert" className={styles.fault}>
          {fault === null ? '' : fill(text.menu.fault, { reason: fault })}
        </p>
        <button type="submit" className="go" disabled={busy}>
          {busy ? text.menu.item.busy : text.sets.save}
        </button>
        {item.figures && (
          <button type="button" className="go plain" disabled={busy} onClick={() => void remove()}>
            {text.sets.removeFigures}
          </button>
        )}
      </form>
    </DeskDialog>
  );
}
