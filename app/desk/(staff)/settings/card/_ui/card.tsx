'use client';
import { type SyntheticEvent, useState } from 'react';
import { type CardDraft, type CardField, cardLimits } from '@/domain/menu/shop-card';
import type { CardMessages } from '@/i18n/card';
import { fill } from '@/i18n/fill';
import { floorName, shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './card.module.css';
import { type FieldProps, CardTextField } from './card-text-field';
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
  const field = (name: CardField): Pick<FieldProps, 'wrong'> => ({ wrong: wrong.includes(name) ? fill(text.wrong[name], cardLimits) : null });
  const plain = (name: 'keeper' | 'businessLicence' | 'foodLicence', hint?: string) => (
    <CardTextField label={text[name]} hint={hint} value={draft[name]} limit={name === 'keeper' ? cardLimits.keeper : cardLimits.licence} onType={(value) => set({ [name]: value })} {...field(name)} />
  );
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <form className={styles.card} aria-label={shop ? shopLabel(shop, locale) : text.title} noValidate onSubmit={(event) => void submit(event)}>
        {shop && <h2>{shopLabel(shop, locale)}</h2>}
        <CardTextField label={text.today} hint={text.todayHint} value={draft.today.zh} limit={cardLimits.today} onType={(zh) => set({ today: { ...draft.today, zh } })} {...field('today')} />
        <CardTextField label={text.todayEn} lang="en" value={draft.today.en} limit={cardLimits.today} onType={(en) => set({ today: { ...draft.today, en } })} wrong={null} />
        <CardTextField label={text.phone} hint={text.phoneHint} kind="tel" value={draft.contactPhone} limit={cardLimits.phone} onType={(contactPhone) => set({ contactPhone })} {...field('contactPhone')} />
        <CardTextField label={text.where} hint={fill(text.whereHint, { floor: shop ? floorName(shop.floor) : '' })} value={draft.where.zh} limit={cardLimits.where} onType={(zh) => set({ where: { ...draft.where, zh } })} {...field('where')} />
        <CardTextField label={text.whereEn} lang="en" value={draft.where.en} limit={cardLimits.where} onType={(en) => set({ where: { ...draft.where, en } })} wrong={null} />
        {plain('keeper', text.keeperHint)}
        {plain('businessLicence')}
        {plain('foodLicence')}
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
