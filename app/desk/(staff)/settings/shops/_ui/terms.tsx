'use client';
import { type SyntheticEvent, useState } from 'react';
import type { OwnedShop } from '@/domain/menu/shop-terms';
import { faultText, type OwnBuildingMessages } from '@/i18n/own-building';
import { inLocale } from '@/i18n/text';
import { saveShopTermsAction } from '@/app/desk/_actions/save-shop-terms';
import { SelectField, TextField } from '@/app/desk/_ui/field';
import type { FaultOf } from '@/app/desk/_ui/building/floors-part';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { draftOf, type TermsDraft, termsOf } from './terms-draft';

type Props = { shop: OwnedShop; labels: readonly string[]; text: OwnBuildingMessages };

/** What one shop is called, where it is, and what it charges. */
export function Terms({ shop, labels, text }: Props) {
  const { locale } = useDesk();
  const [draft, setDraft] = useState(() => draftOf(shop));
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const saving = useSavingFields(text);
  const title = `terms-${shop.slug}`;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { terms, faults } = termsOf(draft);
    setUnread(faults);
    if (Object.keys(faults).length === 0) void saving.save(() => saveShopTermsAction({ shop: shop.slug, ...terms }));
  };
  const faultOf: FaultOf = (field) => (Object.hasOwn(unread, field) ? faultText(unread[field]!, text) : saving.faultOf(field));
  const fields: FieldsProps = { draft, labels, text, faultOf, set: (part) => setDraft({ ...draft, ...part }) };
  return (
    <section className={parts.section} aria-labelledby={title}>
      <h2 id={title}>{inLocale(shop.name, locale)}</h2>
      <form noValidate onSubmit={submit}>
        <Who {...fields} />
        <h3>{text.shops.money}</h3>
        <Money {...fields} />
        <SaveBar saving={saving} text={text} />
      </form>
      <nav className={parts.bar} aria-label={`${inLocale(shop.name, locale)}: ${text.shops.more}`}>
        <DeskLink className="go plain" href={`/desk/settings/hours?shop=${shop.slug}`}>
          {text.shops.hours}
        </DeskLink>
        <DeskLink className="go plain" href={`/desk/settings/card?shop=${shop.slug}`}>
          {text.shops.card}
        </DeskLink>
      </nav>
    </section>
  );
}

type FieldsProps = { draft: TermsDraft; labels: readonly string[]; text: OwnBuildingMessages; faultOf: FaultOf; set: (part: Partial<TermsDraft>) => void };

function Who({ draft, labels, text, faultOf, set }: FieldsProps) {
  const { name, tagline, floor } = draft;
  const t = text.shops;
  return (
    <>
      <div className={parts.pair}>
        <TextField label={text.shop.name} value={name.zh} fault={faultOf('name')} onChange={(zh) => set({ name: { ...name, zh } })} />
        <TextField label={text.shop.nameEn} value={name.en} fault={faultOf('nameEn')} onChange={(en) => set({ name: { ...name, en } })} />
      </div>
      <TextField label={t.tagline} value={tagline.zh} fault={faultOf('tagline')} onChange={(zh) => set({ tagline: { ...tagline, zh } })} />
      <TextField label={t.taglineEn} value={tagline.en} fault={faultOf('taglineEn')} onChange={(en) => set({ tagline: { ...tagline, en } })} />
      <SelectField label={text.shop.floor} value={floor} options={labels.map((label) => [label, label] as const)} fault={faultOf('floor')} onChange={(label) => set({ floor: label })} />
    </>
  );
}

function Money({ draft, text, faultOf, set }: FieldsProps) {
  return (
    <div className={parts.triple}>
      {(['minimumOrder', 'deliveryFee', 'smallOrderFee'] as const).map((field) => (
        <TextField key={field} label={text.shops[field]} value={draft[field]} fault={faultOf(field)} onChange={(typed) => set({ [field]: typed })} kind={{ inputMode: 'decimal', maxLength: 12 }} />
      ))}
    </div>
  );
}
