'use client';
import type { InputHTMLAttributes } from 'react';
import type { Floor } from '@/domain/building/floor';
import { roomBlank } from '@/domain/building/room-field';
import { nameLimit } from '@/domain/orders/place-order-input';
import type { GroupMessages } from '@/i18n/groups';
import s from '../../_ui/groups.module.css';

export type TypedJoin = { pieces: number; room: string; name: string };
/** What is wrong, in words. */
export type JoinFaults = { room?: string; name?: string };

type FieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; note: string | undefined; faulty: boolean };

const TextField = ({ label, note, faulty, ...input }: FieldProps) => (
  <label className={s.field}>
    <span>{label}</span>
    <input {...input} aria-invalid={faulty} aria-describedby={note} />
  </label>
);

/** A tap selects the blanks, so that `08` is all one types. */
function selectBlank(field: HTMLInputElement): void {
  const first = field.value.indexOf('_');
  if (first !== -1) field.setSelectionRange(first, field.value.length);
}

const Fault = ({ id, text }: { id: string; text: string | undefined }) =>
  text === undefined ? null : (
    <p id={id} className={s.fault}>
      {text}
    </p>
  );

type Props = { floor: Floor; m: GroupMessages; typed: TypedJoin; faults: JoinFaults; edit: (change: Partial<TypedJoin>) => void };

/** Where it goes: a room, where the floor has any, and a name to call. */
export function WhereFields({ floor, m, typed, faults, edit }: Props) {
  const hasRooms = floor.rooms.length > 0;
  const select = ({ currentTarget }: { currentTarget: HTMLInputElement }) => selectBlank(currentTarget);
  const settle = () => typed.room.trim() === '' && edit({ room: roomBlank(floor) });
  const room = { value: typed.room, inputMode: 'numeric', autoComplete: 'address-line2', maxLength: 12, onFocus: select, onClick: select, onBlur: settle } as const;
  const name = { value: typed.name, placeholder: m.nameHint, autoComplete: 'name', enterKeyHint: 'done', maxLength: nameLimit } as const;
  return (
    <>
      <div className={s.row}>
        {hasRooms && <TextField label={m.room} faulty={faults.room !== undefined} note={faults.room ? 'room-fault' : 'room-hint'} {...room} onChange={({ target }) => edit({ room: target.value })} />}
        <TextField label={m.name} faulty={faults.name !== undefined} note={faults.name && 'name-fault'} {...name} onChange={({ target }) => edit({ name: target.value })} />
      </div>
      {hasRooms && (
        <p id="room-hint" className="visually-hidden">
          {m.roomHint}
        </p>
      )}
      <Fault id="room-fault" text={faults.room} />
      <Fault id="name-fault" text={faults.name} />
    </>
  );
}
