'use client';
import { useState } from 'react';
import { type Fen, fen } from '@/domain/money';
import { countNotes, drawerLimit, type Note, notes } from '@/domain/payments/drawer';
import { fill } from '@/i18n/fill';
import { formatShortFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { unsignedFen } from '@/i18n/typed-money';
import styles from './drawer.module.css';

type Props = { text: PaymentsMessages; onCounted: (counted: Fen | null) => void };
type Typed = Partial<Record<Note, string>>;

const isCount = (typed: string | undefined): boolean => /^\d{0,5}$/.test((typed ?? '').trim());

/** Fen of so many of each note; null where a field is no count, or all of it more than a drawer holds. */
function sumOf(typed: Typed): Fen | null {
  if (!notes.every((note) => isCount(typed[note]))) return null;
  const sum = countNotes(Object.fromEntries(notes.map((note) => [note, Number((typed[note] ?? '').trim() || 0)])));
  return sum > drawerLimit ? null : sum;
}

/** By notes, which adds up by itself, or the total. */
export function CountFields({ text, onCounted }: Props) {
  const words = text.drawer;
  const [byNotes, setByNotes] = useState(true);
  const [typed, setTyped] = useState<Typed>({});
  const [total, setTotal] = useState('');
  const show = (notesFirst: boolean) => {
    setByNotes(notesFirst);
    onCounted(notesFirst ? sumOf(typed) : unsignedFen(total, drawerLimit));
  };
  const count = (note: Note, value: string) => {
    const next = { ...typed, [note]: value };
    setTyped(next);
    onCounted(sumOf(next));
  };
  return (
    <>
      <div className={styles.kinds} role="group" aria-label={words.count}>
        {[true, false].map((notesFirst) => (
          <button key={String(notesFirst)} type="button" className={`go ${byNotes === notesFirst ? 'steel' : 'plain'}`} aria-pressed={byNotes === notesFirst} onClick={() => show(notesFirst)}>
            {notesFirst ? words.byNotes : words.byTotal}
          </button>
        ))}
      </div>
      {byNotes ? (
        <NoteFields typed={typed} label={words.notes} onCount={count} />
      ) : (
        <label className={styles.field}>
          {words.total}
          <input inputMode="decimal" value={total} maxLength={12} onChange={(event) => (setTotal(event.target.value), onCounted(unsignedFen(event.target.value, drawerLimit)))} />
        </label>
      )}
    </>
  );
}

type NotesProps = { typed: Typed; label: string; onCount: (note: Note, value: string) => void };

const NoteFields = ({ typed, label, onCount }: NotesProps) => (
  <div className={styles.notes}>
    {notes.map((note) => (
      <label key={note} className={styles.note}>
        <b aria-hidden="true">{formatShortFen(fen(note))}</b>
        <input inputMode="numeric" aria-label={fill(label, { value: formatShortFen(fen(note)) })} aria-invalid={!isCount(typed[note])} value={typed[note] ?? ''} maxLength={5} onChange={(event) => onCount(note, event.target.value)} />
      </label>
    ))}
  </div>
);
