'use client';
import { type SyntheticEvent, useState } from 'react';
import { readRoomField, roomBlank } from '@/domain/building/room-field';
import { mostPieces } from '@/domain/group-buys/group-buy';
import { times } from '@/domain/money';
import { nameLimit } from '@/domain/orders/place-order-input';
import { errorMessages, errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { makeKey } from '@/phone/outbox/entry';
import { readName, readRoom, rememberName, rememberRoom } from '@/phone/person-memory';
import { readPlacard } from '@/phone/placard-memory';
import s from '../../_ui/groups.module.css';
import { DemoPlacard } from './demo-placard';
import type { GroupPageProps } from './group-page';
import { PieceStepper } from './piece-stepper';
import type { GroupNow } from './use-group';
import { useJoin } from './use-join';

type Typed = { pieces: number; room: string; name: string };
type Faults = { room?: string; name?: string };

/** What the phone can tell to be wrong before it asks. */
function faultsOf({ room, name }: Typed, { floor, words }: GroupPageProps): Faults {
  const read = readRoomField(floor, room);
  return {
    ...(read.kind === 'unknown' && { room: fill(errorMessages[words.locale].unknown_room, { room: read.typed }) }),
    ...(name.trim() === '' && { name: words.m.nameMissing }),
  };
}

/** Where it goes: a room, where the floor has any, and a name to call. */
function Where({ page: { floor, words }, typed, faults, edit }: { page: GroupPageProps; typed: Typed; faults: Faults; edit: (change: Partial<Typed>) => void }) {
  const { m } = words;
  const blank = roomBlank(floor);
  const select = (field: HTMLInputElement) => {
    const first = field.value.indexOf('_');
    if (first !== -1) field.setSelectionRange(first, field.value.length);
  };
  return (
    <>
      <div className={s.row}>
        {floor.rooms.length > 0 && (
          <label className={s.field}>
            <span>{m.room}</span>
            <input
              value={typed.room}
              inputMode="numeric"
              autoComplete="address-line2"
              maxLength={12}
              aria-invalid={faults.room !== undefined}
              aria-describedby={faults.room ? 'room-fault' : 'room-hint'}
              onChange={(event) => edit({ room: event.target.value })}
              onFocus={(event) => select(event.currentTarget)}
              onClick={(event) => select(event.currentTarget)}
              onBlur={() => typed.room.trim() === '' && edit({ room: blank })}
            />
          </label>
        )}
        <label className={s.field}>
          <span>{m.name}</span>
          <input
            value={typed.name}
            placeholder={m.nameHint}
            autoComplete="name"
            enterKeyHint="done"
            maxLength={nameLimit}
            aria-invalid={faults.name !== undefined}
            aria-describedby={faults.name ? 'name-fault' : undefined}
            onChange={(event) => edit({ name: event.target.value })}
          />
        </label>
      </div>
      {floor.rooms.length > 0 && (
        <p id="room-hint" className="visually-hidden">
          {m.roomHint}
        </p>
      )}
      {faults.room !== undefined && (
        <p id="room-fault" className={s.fault}>
          {faults.room}
        </p>
      )}
      {faults.name !== undefined && (
        <p id="name-fault" className={s.fault}>
          {faults.name}
        </p>
      )}
    </>
  );
}

/** Joining: how many, where to, and no money. */
export function JoinForm({ page, now }: { page: GroupPageProps; now: GroupNow }) {
  const { floor, group, isDemo, words } = page;
  const { m, locale, zone } = words;
  const { waiting, busy, refused, join } = useJoin(group.id, now);
  const [typed, setTyped] = useState<Typed>(() => ({ pieces: 1, room: readRoom(floor.label) || roomBlank(floor), name: readName() }));
  const [tried, setTried] = useState(false);
  const faults = faultsOf(typed, page);
  const most = now.live?.left ?? mostPieces;
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const read = readRoomField(floor, typed.room);
    const [room, placard, name] = [read.kind === 'room' ? read.room : null, readPlacard(), typed.name.trim()];
    rememberName(name);
    rememberRoom(floor.label, room);
    join({ key: makeKey(), group: group.id, placard: placard && { floor: placard.floor, code: placard.code }, floor: floor.label, room, name, pieces: typed.pieces, locale });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  if (most === 0 && waiting === null) return <p className="window">{m.full}</p>;
  return (
    <form className={`card ${s.form}`} onSubmit={submit} noValidate>
      <fieldset disabled={waiting !== null}>
        <PieceStepper pieces={typed.pieces} most={most} m={m} onSet={(pieces) => setTyped({ ...typed, pieces })} />
        <Where page={page} typed={typed} faults={tried ? faults : {}} edit={(change) => setTyped({ ...typed, ...change })} />
        <button type="submit" className={`go ${s.big}`}>
          {busy ? m.joining : fill(m.join, { amount: formatFen(times(group.price, typed.pieces)) })}
        </button>
      </fieldset>
      <p className={s.hint}>{m.joinHint}</p>
      <div aria-live="polite">
        {waiting !== null && !busy && (
          <p className="plate warn">
            <b>{m.waiting}</b> {m.waitingHint}
          </p>
        )}
        {refused !== null && <p className={s.fault}>{errorText(refused, locale, zone)}</p>}
      </div>
      {refused?.code === 'not_in_building' && isDemo && <DemoPlacard floor={floor.label} m={m} onTaken={send} />}
    </form>
  );
}
