'use client';
import { noteLimit } from '@/domain/orders/place-order-input';
import { errorMessages } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { whereMessages } from '@/i18n/where';
import type { FieldFault as Fault, FieldFaults } from '@/phone/checkout-form';
import { FieldFault, TextField } from '../../_ui/text-field';
import { WhereFields } from '../../_ui/where-fields';
import s from './checkout.module.css';
import { Problem } from './problem';
import { useCheckout } from './use-checkout';

type FaultTexts = { [field in keyof FieldFaults]: string };

function useFaultTexts(): FaultTexts {
  const { locale, form, faults } = useCheckout();
  const { nameMissing, notAllowed } = whereMessages[locale];
  const unknownRoom = fill(errorMessages[locale].unknown_room, { room: form.room.replace(/_/g, '') });
  const texts: Record<Fault, string> = { name_missing: nameMissing, room_unknown: unknownRoom, not_allowed: notAllowed };
  return Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, texts[fault]]));
}

function NoteField({ fault }: { fault: string | undefined }) {
  const { m, form, edit } = useCheckout();
  return (
    <>
      <TextField
        id="note"
        label={m.note}
        fault={fault}
        value={form.note}
        onChange={({ target }) => edit({ note: target.value })}
        placeholder={m.noteHint}
        autoComplete="off"
        maxLength={noteLimit}
      />
      <FieldFault field="note">{fault}</FieldFault>
    </>
  );
}

function FulfilmentChoice() {
  const { m, floor, shop, form, edit } = useCheckout();
  const ways = [
    ['delivery', fill(m.bring, { floor: floor.label })],
    ['pickup', fill(m.fetch, { floor: shop.floor })],
  ] as const;
  return (
    <div className={s.ways}>
      {ways.map(([way, text]) => (
        <label key={way} className={s.way}>
          <input type="radio" name="fulfilment" checked={form.fulfilment === way} onChange={() => edit({ fulfilment: way })} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

/** Where to, and whom to call. */
export function WhereSection() {
  const { m, locale, floor, form, edit } = useCheckout();
  const faults = useFaultTexts();
  return (
    <fieldset className={s.where}>
      <legend>{m.where}</legend>
      <FulfilmentChoice />
      <Problem at="where" />
      <WhereFields floor={floor} isBrought={form.fulfilment === 'delivery'} m={whereMessages[locale]} typed={form} faults={faults} edit={edit} />
      <NoteField fault={faults.note} />
    </fieldset>
  );
}
