'use client';
import { useState } from 'react';
import { slugLimit } from '@/domain/menu/shop-slug';
import type { NewShopInput } from '@/domain/menu/plan-shop';
import { fill } from '@/i18n/fill';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { suggestSlugAction } from '@/app/desk/_actions/suggest-slug';
import { patient } from '@/phone/patient';
import { SelectField, TextField } from '../field';
import type { FaultOf } from './floors-part';
import styles from './parts.module.css';

type Props = {
  shop: NewShopInput;
  /** The slug was typed: it follows the name no longer. */
  isSlugOwn: boolean;
  labels: readonly string[];
  text: OwnBuildingMessages;
  faultOf: FaultOf;
  /** Only what changed: a proposal may arrive while something else is being typed. */
  onChange: (change: Partial<NewShopInput>, isSlugOwn?: true) => void;
};

/** A shop's names, where it is, whom to call, and what it is called in addresses. */
export function ShopPart({ shop, isSlugOwn, labels, text, faultOf, onChange }: Props) {
  const t = text.shop;
  const { name, floor, phone, slug } = shop;
  const [asked, setAsked] = useState('');
  const propose = async () => {
    const named = `${name.zh}\n${name.en}`;
    if (isSlugOwn || named === asked || name.zh.trim() === '') return;
    setAsked(named);
    const proposed = await patient(() => suggestSlugAction(name));
    if (proposed?.ok) onChange({ slug: proposed.value });
  };
  const floors = [['', '—'] as const, ...labels.map((label) => [label, label] as const)];
  return (
    <>
      <TextField label={t.name} value={name.zh} fault={faultOf('name')} onChange={(zh) => onChange({ name: { ...name, zh } })} onLeave={() => void propose()} />
      <TextField label={t.nameEn} value={name.en} fault={faultOf('nameEn')} onChange={(en) => onChange({ name: { ...name, en } })} onLeave={() => void propose()} />
      <div className={styles.pair}>
        <SelectField label={t.floor} value={floor} options={floors} fault={faultOf('floor')} onChange={(label) => onChange({ floor: label })} />
        <TextField label={t.phone} value={phone} fault={faultOf('phone')} onChange={(typed) => onChange({ phone: typed })} kind={{ inputMode: 'tel', autoComplete: 'tel' }} />
      </div>
      <TextField
        label={t.slug}
        value={slug}
        fault={faultOf('slug')}
        hint={fill(t.slugHint, { floor: floor || '27', slug: slug || 'shop' })}
        onChange={(typed) => onChange({ slug: typed.toLowerCase() }, true)}
        kind={{ inputMode: 'url', latin: true, maxLength: slugLimit + 20 }}
      />
    </>
  );
}
