'use client';
import { type SyntheticEvent, useState } from 'react';
import type { NewShopInput } from '@/domain/menu/plan-shop';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { addShopAction } from '@/app/desk/_actions/add-shop';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { ShopPart } from '@/app/desk/_ui/building/shop-part';
import { useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';

const nothing: NewShopInput = { name: { zh: '', en: '' }, floor: '', phone: '', slug: '' };

/** Another shop of the building. */
export function AddShop({ labels, text }: { labels: readonly string[]; text: OwnBuildingMessages }) {
  const t = text.shops;
  const [shop, setShop] = useState(nothing);
  const [isSlugOwn, setSlugOwn] = useState(false);
  const saving = useSavingFields(text);
  const change = (part: Partial<NewShopInput>, own?: true) => {
    setShop((before) => ({ ...before, ...part }));
    if (own) setSlugOwn(true);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    // The board's stream follows the shops that one had when the page was loaded: it begins anew with this one.
    if (await saving.save(() => addShopAction(shop))) location.assign(`/desk/settings/shops?shop=${shop.slug}`);
  };
  return (
    <section className={parts.section} aria-labelledby="add-shop-title">
      <h2 id="add-shop-title">{t.add}</h2>
      <p className={parts.hint}>{t.addLead}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ShopPart shop={shop} isSlugOwn={isSlugOwn} labels={labels} text={text} faultOf={saving.faultOf} onChange={change} />
        <SaveBar saving={saving} label={t.addGo} text={text} />
      </form>
    </section>
  );
}
