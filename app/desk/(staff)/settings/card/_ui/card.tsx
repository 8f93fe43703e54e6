'use client';
import { type SyntheticEvent, useState } from 'react';
import { firstPicture } from '@/domain/menu/plan-shop';
import { type CardDraft, type CardField, cardLimits } from '@/domain/menu/shop-card';
import type { CardMessages } from '@/i18n/card';
import { fill } from '@/i18n/fill';
import { floorName, shopLabel } from '@/i18n/text';
import { TextField } from '@/app/desk/_ui/field';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { PictureField } from '@/app/desk/_ui/picture-field';
import styles from './card.module.css';
import { useCard } from './use-card';

type Props = { slug: string; card: CardDraft; text: CardMessages };

/** Who a shop is; what is written here stands at the foot of its menu. */
export function Card({ slug, card, text }: Props) {
  const { locale, shops } = useDesk();
  const [draft, setDraft] = useState(card);
  const { busy, failed, said, wrong, save } = useCard(slug, text);
  const shop = shops.find((each) => each.slug === slug);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    await save(draft);
  };
  const set = (change: Partial<CardDraft>) => setDraft((before) => ({ ...before, ...change }));
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <form className={styles.card} aria-label={shop ? shopLabel(shop, locale) : text.title} noValidate onSubmit={(event) => void submit(event)}>
        {shop && <h2>{shopLabel(shop, locale)}</h2>}
        <Fields {...{ slug, draft, wrong, text, set }} floor={shop ? floorName(shop.floor) : ''} />
        <div className={styles.foot}>
          <button type="submit" className={`go ${styles.save}`} disabled={busy}>
            {busy ? text.busy : text.save}
          </button>
          <p role="status" className={failed ? styles.fault : styles.done}>
            {said}
          </p>
        </div>
      </form>
    </DeskScreen>
  );
}

type FieldsProps = { slug: string; floor: string; draft: CardDraft; wrong: readonly CardField[]; text: CardMessages; set: (change: Partial<CardDraft>) => void };

function Fields({ slug, floor, draft, wrong, text, set }: FieldsProps) {
  const { today, where } = draft;
  const fault = (name: CardField): string | null => (wrong.includes(name) ? fill(text.wrong[name], cardLimits) : null);
  const plain = (name: 'keeper' | 'businessLicence' | 'foodLicence', hint?: string) => (
    <TextField label={text[name]} {...(hint !== undefined && { hint })} value={draft[name]} fault={fault(name)} onChange={(value) => set({ [name]: value })} kind={{ maxLength: name === 'keeper' ? cardLimits.keeper : cardLimits.licence }} />
  );
  return (
    <>
      <PictureField shop={slug} picture={draft.picture} without={firstPicture} words={text.picture} fault={fault('picture')} onChange={(picture) => set({ picture })} />
      <TextField label={text.today} hint={text.todayHint} value={today.zh} fault={fault('today')} onChange={(zh) => set({ today: { ...today, zh } })} kind={{ maxLength: cardLimits.today }} />
      <TextField label={text.todayEn} value={today.en} fault={null} onChange={(en) => set({ today: { ...today, en } })} kind={{ maxLength: cardLimits.today, lang: 'en' }} />
      <TextField label={text.phone} hint={text.phoneHint} value={draft.contactPhone} fault={fault('contactPhone')} onChange={(contactPhone) => set({ contactPhone })} kind={{ maxLength: cardLimits.phone, inputMode: 'tel' }} />
      <TextField label={text.where} hint={fill(text.whereHint, { floor })} value={where.zh} fault={fault('where')} onChange={(zh) => set({ where: { ...where, zh } })} kind={{ maxLength: cardLimits.where }} />
      <TextField label={text.whereEn} value={where.en} fault={null} onChange={(en) => set({ where: { ...where, en } })} kind={{ maxLength: cardLimits.where, lang: 'en' }} />
      {plain('keeper', text.keeperHint)}
      {plain('businessLicence')}
      {plain('foodLicence')}
    </>
  );
}
