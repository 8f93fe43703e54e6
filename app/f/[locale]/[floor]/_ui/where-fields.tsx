'use client';
import type { Floor } from '@/domain/building/floor';
import { readRoomField, roomBlank } from '@/domain/building/room-field';
import { nameLimit } from '@/domain/orders/place-order-input';
import type { WhereMessages } from '@/i18n/where';
import { FieldFault, TextField } from './text-field';
import s from './where-fields.module.css';

/** As typed; `27__` is no room yet. */
export type TypedWhere = { room: string; name: string };
/** What is wrong, in words. */
export type WhereFaults = { room?: string; name?: string };

type Props = {
  floor: Floor;
  /** False: it is fetched, and needs no room. */
  isBrought?: boolean;
  m: WhereMessages;
  typed: TypedWhere;
  faults: WhereFaults;
  edit: (change: Partial<TypedWhere>) => void;
};

/** A tap selects the blanks, so that `08` is all one types; `2708` does as well. */
function selectBlank({ currentTarget: field }: { currentTarget: HTMLInputElement }): void {
  const first = field.value.indexOf('_');
  if (first !== -1) field.setSelectionRange(first, field.value.length);
}

function RoomField({ floor, m, typed, faults, edit }: Props) {
  const blank = roomBlank(floor);
  const digitsOnly = floor.rooms.every((room) => /^\d+$/.test(room.slice(blank.replace(/_/g, '').length)));
  const settle = () => {
    const read = readRoomField(floor, typed.room);
    if (read.kind === 'none') edit({ room: blank });
    if (read.kind === 'room' && read.room !== typed.room) edit({ room: read.room });
  };
  return (
    <TextField
      id="room"
      label={m.room}
      fault={faults.room}
      hint="room-hint"
      next="name"
      value={typed.room}
      onChange={({ target }) => edit({ room: target.value })}
      onFocus={selectBlank}
      onClick={selectBlank}
      onBlur={settle}
      inputMode={digitsOnly ? 'numeric' : 'text'}
      autoComplete="address-line2"
      maxLength={12}
    />
  );
}

/** Where it goes: a room, where the floor has any, and a name to call. */
export function WhereFields(props: Props) {
  const { floor, isBrought = true, m, typed, faults, edit } = props;
  const hasRoom = isBrought && floor.rooms.length > 0;
  return (
    <>
      <div className={s.row}>
        {hasRoom && <RoomField {...props} />}
        <TextField
          id="name"
          label={m.name}
          fault={faults.name}
          value={typed.name}
          onChange={({ target }) => edit({ name: target.value })}
          placeholder={m.nameHint}
          autoComplete="name"
          maxLength={nameLimit}
          required
        />
      </div>
      {hasRoom && (
        <p id="room-hint" className="visually-hidden">
          {m.roomHint}
        </p>
      )}
      {hasRoom && <FieldFault field="room">{faults.room}</FieldFault>}
      <FieldFault field="name">{faults.name}</FieldFault>
    </>
  );
}
