'use client';
import type { KeyboardEvent, ReactNode } from 'react';
import { roomBlank, readRoomField } from '@/domain/building/room-field';
import { nameLimit, noteLimit } from '@/domain/orders/place-order-input';
import { errorMessages } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import type { FieldFault } from '@/phone/checkout-form';
import s from './checkout.module.css';
import { Problem } from './problem';
import { useCheckout } from './use-checkout';

/** Enter goes on to the next field; in the last one it puts the keyboard away. While hanzi are composed it is theirs. */
function onEnter(event: KeyboardEvent<HTMLInputElement>, next?: string): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const field = next === undefined ? null : document.getElementById(next);
  if (field) field.focus();
  else event.currentTarget.blur();
}

function Fault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={s.fault}>
      {children}
    </p>
  );
}

function useFaultText(): (fault: FieldFault) => string {
  const { m, locale, form } = useCheckout();
  const unknownRoom = fill(errorMessages[locale].unknown_room, { room: form.room.replace(/_/g, '') });
  const texts: Record<FieldFault, string> = { name_missing: m.nameMissing, room_unknown: unknownRoom, not_allowed: m.notAllowed };
  return (fault) => texts[fault];
}

/** Holds `27__`: a tap selects the blanks, so that `08` is all one types; `2708` does as well. */
function RoomField() {
  const { m, floor, form, faults, edit } = useCheckout();
  const blank = roomBlank(floor);
  const digitsOnly = floor.rooms.every((room) => /^\d+$/.test(room.slice(blank.replace(/_/g, '').length)));
  const select = (field: HTMLInputElement) => {
    const first = field.value.indexOf('_');
    if (first !== -1) field.setSelectionRange(first, field.value.length);
  };
  const settle = () => {
    const read = readRoomField(floor, form.room);
    if (read.kind === 'none') edit({ room: blank });
    if (read.kind === 'room' && read.room !== form.room) edit({ room: read.room });
  };
  return (
    <label className={s.field}>
      <span>{m.room}</span>
      <input
        id="room"
        value={form.room}
        onChange={(event) => edit({ room: event.target.value })}
        onFocus={(event) => select(event.currentTarget)}
        onClick={(event) => select(event.currentTarget)}
        onBlur={settle}
        onKeyDown={(event) => onEnter(event, 'name')}
        inputMode={digitsOnly ? 'numeric' : 'text'}
        autoComplete="address-line2"
        enterKeyHint="next"
        maxLength={12}
        aria-invalid={faults.room !== undefined}
        aria-describedby={faults.room ? 'room-fault' : 'room-hint'}
      />
    </label>
  );
}

function NameField() {
  const { m, form, faults, edit } = useCheckout();
  return (
    <label className={s.field}>
      <span>{m.name}</span>
      <input
        id="name"
        value={form.name}
        onChange={(event) => edit({ name: event.target.value })}
        onKeyDown={(event) => onEnter(event)}
        placeholder={m.nameHint}
        autoComplete="name"
        enterKeyHint="done"
        maxLength={nameLimit}
        required
        aria-invalid={faults.name !== undefined}
        aria-describedby={faults.name ? 'name-fault' : undefined}
      />
    </label>
  );
}

function NoteField() {
  const { m, form, faults, edit } = useCheckout();
  return (
    <label className={s.field}>
      <span>{m.note}</span>
      <input
        id="note"
        value={form.note}
        onChange={(event) => edit({ note: event.target.value })}
        onKeyDown={(event) => onEnter(event)}
        placeholder={m.noteHint}
        autoComplete="off"
        enterKeyHint="done"
        maxLength={noteLimit}
        aria-invalid={faults.note !== undefined}
        aria-describedby={faults.note ? 'note-fault' : undefined}
      />
    </label>
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
  const { m, floor, form, faults } = useCheckout();
  const text = useFaultText();
  const rooms = form.fulfilment === 'delivery' && floor.rooms.length > 0;
  return (
    <fieldset className={s.where}>
      <legend>{m.where}</legend>
      <FulfilmentChoice />
      <Problem at="where" />
      <div className={rooms ? s.two : s.one}>
        {rooms && <RoomField />}
        <NameField />
      </div>
      {rooms && (
        <p id="room-hint" className="visually-hidden">
          {m.roomHint}
        </p>
      )}
      {faults.room && <Fault id="room-fault">{text(faults.room)}</Fault>}
      {faults.name && <Fault id="name-fault">{text(faults.name)}</Fault>}
      <NoteField />
      {faults.note && <Fault id="note-fault">{text(faults.note)}</Fault>}
    </fieldset>
  );
}
