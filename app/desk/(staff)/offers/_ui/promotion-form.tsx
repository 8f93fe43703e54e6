'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { savePromotionAction } from '@/app/desk/_actions/save-promotion';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { SelectField, TextField } from '@/app/desk/_ui/field';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { AppError } from '@/domain/errors';
import { type PromotionFault, promotionFaults, promotionLimits } from '@/domain/promotions/promotion-draft';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { draftOf, type TypedPromotion, typedPromotion } from '@/phone/desk/promotion-form';
import { GoodsField } from './goods-field';
import type { FormPart, Opened, Part } from './part';
import styles from './promotions.module.css';
import { TierFields } from './tier-fields';

type Faults = Readonly<Record<string, PromotionFault>>;

type Below = Extract<AppError, { code: 'below_cost' }>;

/** What the form holds, what is wrong with it, and how saving goes; below cost somebody is asked once. */
function useSaving({ promotion, draft: was }: Opened, { list, text }: Part, onClose: () => void) {
  const desk = useDesk();
  const router = useRouter();
  const zone = desk.building.timeZone;
  const [typed, setTyped] = useState(() => typedPromotion(was, zone));
  const [faults, setFaults] = useState<Faults>({});
  const [below, setBelow] = useState<Below | null>(null);
  const { busy, fault, act } = useDeskAction(desk);
  const edit = (change: Partial<TypedPromotion>) => {
    setTyped({ ...typed, ...change });
    setBelow(null);
  };
  async function save(evenBelowCost: boolean): Promise<void> {
    const draft = draftOf(was, typed, zone);
    const found = promotionFaults(draft);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const result = await act(() => savePromotionAction({ shop: list.shop, promotion, draft, evenBelowCost }));
    if (!result) return;
    if (result.ok) {
      router.refresh();
      return onClose();
    }
    if (result.error.code === 'below_cost') setBelow(result.error);
    if (result.error.code === 'invalid') setFaults(result.error.fields as Faults);
  }
  const wrong = (field: string): string | null => (faults[field] ? (text.faults[faults[field]] ?? null) : null);
  return { typed, edit, wrong, below, busy, fault: below ? null : fault, save };
}

/** Adds a promotion, or changes one. */
export function PromotionForm({ opened, part, onClose }: { opened: Opened; part: Part; onClose: () => void }) {
  const { text } = part;
  const { kind } = opened.draft;
  const { below, busy, fault, save, ...form } = useSaving(opened, part, onClose);
  const { typed, edit, wrong } = form;
  const fields = { ...form, part };
  return (
    <DeskDialog title={text.kinds[kind]} closeLabel={text.close} onClose={onClose} wide>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save(false);
        }}
      >
        <TextField label={text.name} value={typed.zh} fault={wrong('name.zh')} onChange={(zh) => edit({ zh })} kind={{ maxLength: promotionLimits.name, first: true }} />
        <TextField label={text.nameEn} value={typed.en} fault={wrong('name.en')} onChange={(en) => edit({ en })} kind={{ maxLength: promotionLimits.name, lang: 'en' }} />
        {kind === 'tiers' ? <TierFields {...fields} /> : <OffFields {...fields} isItem={kind === 'item'} />}
        {kind === 'coupon' && <CouponFields {...fields} />}
        <GoodsField {...fields} isItem={kind === 'item'} />
        <Times {...fields} />
        {fault !== null && <p role="alert" className={styles.fault}>{fault}</p>}
        {below ? <BelowCost below={below} text={text} busy={busy} onSell={() => void save(true)} /> : (
          <button className={`go ${styles.save}`} disabled={busy}>
            {busy ? text.saving : text.save}
          </button>
        )}
      </form>
    </DeskDialog>
  );
}

/** Asked once, with the figures: selling below cost is somebody's decision, not a slip. */
function BelowCost({ below, text, busy, onSell }: { below: Below; text: Part['text']; busy: boolean; onSell: () => void }) {
  const { locale, building } = useDesk();
  return (
    <section role="alert" aria-label={text.belowTitle} className={styles.belowCost}>
      <p>
        <b>{errorText(below, locale, building.timeZone)}</b> {below.others > 0 && fill(text.others, { count: below.others })}
      </p>
      <button type="button" className="go" disabled={busy} onClick={onSell}>
        {busy ? text.saving : text.sellBelow}
      </button>
    </section>
  );
}

function OffFields({ typed, edit, wrong, part: { text }, isItem }: FormPart & { isItem: boolean }) {
  const percent = typed.how === 'percent';
  const label = percent ? text.percent : isItem ? text.amountEach : text.amount;
  return (
    <>
      <SelectField label={text.how} value={typed.how} options={[['percent', text.byPercent], ['amount', text.byAmount]]} onChange={(how) => edit({ how: how === 'amount' ? 'amount' : 'percent', value: '' })} />
      <TextField label={label} value={typed.value} fault={wrong('off')} onChange={(value) => edit({ value })} kind={{ inputMode: 'decimal', maxLength: 12 }} />
      {percent && !isItem && <TextField label={text.most} value={typed.most} fault={wrong('most')} onChange={(most) => edit({ most })} kind={{ inputMode: 'decimal', maxLength: 12 }} />}
    </>
  );
}

function CouponFields({ typed, edit, wrong, part: { text } }: FormPart) {
  return (
    <>
      <TextField label={text.code} value={typed.code} fault={wrong('code')} onChange={(code) => edit({ code })} kind={{ latin: true, maxLength: 40 }} />
      <TextField label={text.minimum} value={typed.minimum} fault={wrong('minimum')} onChange={(minimum) => edit({ minimum })} kind={{ inputMode: 'decimal', maxLength: 12 }} />
      <TextField label={text.cap} value={typed.cap} fault={wrong('cap')} onChange={(cap) => edit({ cap })} kind={{ inputMode: 'numeric', maxLength: 8 }} />
      <TextField label={text.perPhone} value={typed.perPhone} fault={wrong('perPhone')} onChange={(perPhone) => edit({ perPhone })} kind={{ inputMode: 'numeric', maxLength: 5 }} />
    </>
  );
}

function Times({ typed, edit, wrong, part: { text } }: FormPart) {
  const fields = [['starts', text.starts, 'startsAt'], ['ends', text.ends, 'endsAt']] as const;
  return fields.map(([name, label, field]) => (
    <label key={name} className={styles.time}>
      {label}
      <input type="datetime-local" value={typed[name]} aria-invalid={wrong(field) !== null} onChange={(event) => edit({ [name]: event.target.value })} />
      {wrong(field) !== null && <span className={styles.fault}>{wrong(field)}</span>}
    </label>
  ));
}
