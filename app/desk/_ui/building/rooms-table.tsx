'use client';
import { useId, useMemo, useState } from 'react';
import { readRoomsCsv, roomTextLimit } from '@/domain/building/read-rooms-csv';
import { fill } from '@/i18n/fill';
import { faultText, type OwnBuildingMessages } from '@/i18n/own-building';
import { readTable } from '@/phone/desk/read-table';
import styles from './parts.module.css';

type Props = { csv: string; labels: readonly string[]; text: OwnBuildingMessages; onChange: (csv: string) => void };

/** Why a file or what was pasted was not taken; null: it was. */
type Refused = 'too_long' | 'unreadable' | null;

/** A table of rooms, pasted or from a file, with what would be read of it and what is wrong by line. */
export function RoomsTable({ csv, labels, text, onChange }: Props) {
  const t = text.rooms;
  const id = useId();
  const [refused, setRefused] = useState<Refused>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const table = await readTable(file, roomTextLimit);
    setRefused(table.kind === 'text' ? null : table.kind);
    if (table.kind === 'text') onChange(table.text);
  };
  const type = (typed: string) => {
    // What is pasted is looked at before it is kept: a table of a hundred thousand lines stays where it was.
    const isLong = typed.length > roomTextLimit;
    setRefused(isLong ? 'too_long' : null);
    if (!isLong) onChange(typed);
  };
  return (
    <div className={styles.field}>
      <p className={styles.hint}>{t.listHint}</p>
      <label className={styles.file}>
        {t.file}
        <input type="file" accept=".csv,.txt,text/csv,text/plain" className="visually-hidden" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      <label htmlFor={id}>{t.paste}</label>
      <textarea id={id} className={styles.table} rows={6} spellCheck={false} value={csv} placeholder={'27,2701\n27,2702'} onChange={(event) => type(event.target.value)} />
      <ReadSoFar {...{ csv, labels, text, refused }} />
    </div>
  );
}

function ReadSoFar({ csv, labels, text, refused }: Omit<Props, 'onChange'> & { refused: Refused }) {
  const t = text.rooms;
  const read = useMemo(() => readRoomsCsv(csv, labels), [csv, labels]);
  if (refused !== null || read.kind === 'too_long') {
    return (
      <p role="alert" className={styles.fault}>
        {refused === 'unreadable' ? t.unreadable : t.tooLong}
      </p>
    );
  }
  const { floors, faults, moreFaults } = read;
  const rooms = floors.reduce((sum, floor) => sum + floor.rooms.length, 0);
  return (
    <div role="status" className={styles.field}>
      <p className={rooms > 0 ? styles.plate : styles.hint}>{fill(t.read, { floors: floors.length, rooms })}</p>
      {faults.length > 0 && (
        <ul className={styles.fault}>
          {faults.map(({ line, fault }) => (
            <li key={line}>{fill(t.line, { line, fault: faultText(fault, text) })}</li>
          ))}
          {moreFaults > 0 && <li>{fill(t.moreLines, { count: moreFaults })}</li>}
        </ul>
      )}
    </div>
  );
}
