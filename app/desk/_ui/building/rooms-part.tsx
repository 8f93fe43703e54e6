'use client';
import { patternRooms } from '@/domain/building/plan-rooms';
import { fill } from '@/i18n/fill';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import type { RoomsDraft } from '@/phone/desk/setup-draft';
import { NumberField } from '../field';
import type { FaultOf } from './floors-part';
import { RoomsTable } from './rooms-table';
import styles from './parts.module.css';

type Props = { rooms: RoomsDraft; labels: readonly string[]; text: OwnBuildingMessages; faultOf: FaultOf; onChange: (rooms: RoomsDraft) => void };

/** Which rooms there are: by a pattern, from a table, or not now. */
export function RoomsPart({ rooms, labels, text, faultOf, onChange }: Props) {
  const t = text.rooms;
  return (
    <>
      <p className={styles.hint}>{t.lead}</p>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">{t.how}</legend>
        {(['pattern', 'list', 'none'] as const).map((kind) => (
          <label key={kind} className={styles.way}>
            <input type="radio" name="rooms" checked={rooms.kind === kind} onChange={() => onChange({ ...rooms, kind })} />
            {t[kind]}
          </label>
        ))}
      </fieldset>
      {rooms.kind === 'pattern' && <Pattern {...{ rooms, labels, text, faultOf, onChange }} />}
      {rooms.kind === 'list' && <RoomsTable csv={rooms.csv} labels={labels} text={text} onChange={(csv) => onChange({ ...rooms, csv })} />}
      {rooms.kind === 'none' && <p className={styles.plate}>{t.noneHint}</p>}
      {faultOf('rooms') !== null && <p className={styles.fault}>{faultOf('rooms')}</p>}
    </>
  );
}

function Pattern({ rooms, labels, text, faultOf, onChange }: Props) {
  const t = text.rooms;
  const { from, to } = rooms;
  // A floor with two digits shows best how label and number join.
  const floor = labels.find((label) => /^\d\d$/.test(label)) ?? labels.at(-1);
  const shown = floor !== undefined && from >= 1 && to >= from ? patternRooms(floor, from, to) : [];
  return (
    <>
      <div className={styles.pair}>
        <NumberField label={t.patternFrom} value={from} fault={faultOf('rooms.from')} onChange={(value) => onChange({ ...rooms, from: value })} />
        <NumberField label={t.patternTo} value={to} fault={faultOf('rooms.to')} onChange={(value) => onChange({ ...rooms, to: value })} />
      </div>
      {shown.length > 0 && (
        <p role="status" className={styles.plate}>
          {fill(t.example, { floor: floor ?? '', first: shown[0] ?? '', last: shown.at(-1) ?? '' })}
        </p>
      )}
    </>
  );
}
