'use client';
import { useState } from 'react';
import { Sheet } from '@/app/_ui/sheet';
import type { Locale, Shop } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { telHref } from '@/i18n/phone';
import { shopLabel } from '@/i18n/text';
import s from './contact-shop.module.css';

type Props = {
  shop: Pick<Shop, 'name' | 'floor' | 'contactPhone'>;
  className: string;
  locale: Locale;
  m: { contact: string; contactTitle: string; call: string; close: string };
};

/** The shop's number, to call with one tap and to read where one cannot call. */
export function ContactShop({ shop, className, locale, m }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {m.contact}
      </button>
      {open && (
        <Sheet label={m.contact} closeLabel={m.close} onClose={() => setOpen(false)}>
          <div className={s.contact}>
            <h2>{fill(m.contactTitle, { shop: shopLabel(shop, locale) })}</h2>
            <p className={s.number}>{shop.contactPhone}</p>
            <a className="go steel" href={telHref(shop.contactPhone)}>
              {m.call}
            </a>
          </div>
        </Sheet>
      )}
    </>
  );
}
