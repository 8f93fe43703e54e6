'use client';
import { type SyntheticEvent, useState } from 'react';
import { readRoomField, roomBlank } from '@/domain/building/room-field';
import { mostPieces } from '@/domain/group-buys/group-buy';
import type { JoinGroupInput } from '@/domain/group-buys/join-input';
import { times } from '@/domain/money';
import { errorMessages, errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { whereMessages } from '@/i18n/where';
import { makeKey } from '@/phone/outbox/entry';
import { readName, readRoom, rememberName, rememberRoom } from '@/phone/person-memory';
import { readPlacard } from '@/phone/placard-memory';
import { type TypedWhere, WhereFields, type WhereFaults } from '../../../_ui/where-fields';
import s from '../../_ui/groups.module.css';
import { DemoPlacard } from './demo-placard';
import type { GroupPageProps } from './group-props';
import { PieceStepper } from './piece-stepper';
import type { GroupNow } from './use-group';
import { type Joining, useJoin } from './use-join';

type TypedJoin = TypedWhere & { pieces: number };

/** What the phone can tell to be wrong before it asks. */
function faultsOf({ room, name }: TypedJoin, { floor, words }: GroupPageProps): WhereFaults {
  const read = readRoomField(floor, room);
  return {
    ...(read.kind === 'unknown' && { room: fill(errorMessages[words.locale].unknown_room, { room: read.typed }) }),
    ...(name.trim() === '' && { name: whereMessages[words.locale].nameMissing }),
  };
}

/** The join as it is sent, under a key of its own; name and room are remembered for the next time. */
function bodyOf({ pieces, ...typed }: TypedJoin, { floor, group, words }: GroupPageProps): JoinGroupInput {
  const read = readRoomField(floor, typed.room);
  const [room, placard, name] = [read.kind === 'room' ? read.room : null, readPlacard(), typed.name.trim()];
  rememberName(name);
  rememberRoom(floor.label, room);
  const vouch = placard && { floor: placard.floor, code: placard.code };
  return { key: makeKey(), group: group.id, placard: vouch, floor: floor.label, room, name, pieces, locale: words.locale };
}

/** What became of a join that is not in yet: kept on the phone, or refused, in words. */
function Answer({ page: { words }, joining: { waiting, busy, refused } }: { page: GroupPageProps; joining: Joining }) {
  const { m, locale, zone } = words;
  return (
    <div aria-live="polite">
      {waiting !== null && !busy && (
        <p className="plate warn">
          <b>{m.waiting}</b> {m.waitingHint}
        </p>
      )}
      {refused !== null && <p className={s.fault}>{errorText(refused, locale, zone)}</p>}
    </div>
  );
}

/** Joining: how many, where to, and no money. */
export function JoinForm({ page, now }: { page: GroupPageProps; now: GroupNow }) {
  const { floor, group, isDemo, words } = page;
  const { m } = words;
  const joining = useJoin(group.id, now);
  const { waiting, busy, refused } = joining;
  const [typed, setTyped] = useState<TypedJoin>(() => ({ pieces: 1, room: readRoom(floor.label) || roomBlank(floor), name: readName() }));
  const [tried, setTried] = useState(false);
  const faults = faultsOf(typed, page);
  const edit = (change: Partial<TypedJoin>) => setTyped((known) => ({ ...known, ...change }));
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) joining.join(bodyOf(typed, page));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  const most = now.live?.left ?? mostPieces;
  if (most === 0 && waiting === null) return <p className="window">{m.full}</p>;
  const total = formatFen(times(group.price, typed.pieces));
  return (
    <form className={`card ${s.form}`} onSubmit={submit} noValidate>
      <fieldset disabled={waiting !== null}>
        <PieceStepper pieces={typed.pieces} most={most} m={m} onSet={(pieces) => edit({ pieces })} />
        <WhereFields floor={floor} m={whereMessages[words.locale]} typed={typed} faults={tried ? faults : {}} edit={edit} />
        <button type="submit" className={`go ${s.big}`}>
          {busy ? m.joining : fill(m.join, { amount: total })}
        </button>
      </fieldset>
      <p className={s.hint}>{m.joinHint}</p>
      <Answer page={page} joining={joining} />
      {refused?.code === 'not_in_building' && isDemo && <DemoPlacard floor={floor.label} m={m} onTaken={send} />}
    </form>
  );
}
