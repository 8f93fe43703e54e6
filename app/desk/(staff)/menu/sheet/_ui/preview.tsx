'use client';
import { useEffect, useRef } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { ImportAnswer, ImportPreview, PreviewLine } from '@/domain/menu/import-preview';
import type { Text } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import { formatFen } from '@/i18n/money';
import { shownValue } from '../../_ui/shown-value';
import styles from './sheet.module.css';

type Names = { categories: readonly { id: string; name: Text }[]; text: MenuEditorMessages };
type Props = Names & { answer: ImportAnswer; again: boolean; busy: boolean; onApply: () => void };

/** Lines that a screen shows before it says how many more there are. */
const most = 100;

/** What the sheet would change, or has changed; what is wrong with it, line by line. */
export function Preview({ answer: { applied, preview }, again, busy, onApply, ...names }: Props) {
  const { text } = names;
  const words = text.sheet;
  const heading = useRef<HTMLHeadingElement>(null);
  // A look that comes is what one waits for: the reader is led to it.
  useEffect(() => heading.current?.focus(), [preview]);
  const counts = { added: preview.added, changed: preview.changed, same: preview.same };
  const title = preview.errors.length > 0 ? fill(words.errors, { count: new Set(preview.errors.map(({ line }) => line)).size }) : fill(applied ? words.applied : words.counts, counts);
  return (
    <section className={styles.preview} aria-live="polite">
      <h2 ref={heading} tabIndex={-1} className={preview.errors.length > 0 ? styles.bad : applied ? styles.done : undefined}>
        {title}
      </h2>
      {again && <p className="plate warn">{words.again}</p>}
      {preview.errors.length > 0 ? <Errors preview={preview} text={text} /> : <Changes preview={preview} {...names} />}
      {preview.ignored.length > 0 && <p className={styles.note}>{fill(words.ignored, { columns: preview.ignored.join(', ') })}</p>}
      {!applied && preview.errors.length === 0 && <p className={styles.note}>{preview.hash === null ? words.nothing : words.absent}</p>}
      {!applied && preview.hash !== null && (
        <button type="button" className={`go ${styles.apply}`} disabled={busy} onClick={onApply}>
          {busy ? text.item.busy : words.apply}
        </button>
      )}
    </section>
  );
}

function Errors({ preview: { errors }, text }: { preview: ImportPreview; text: MenuEditorMessages }) {
  const words = text.sheet;
  return (
    <ul className={styles.lines}>
      {errors.slice(0, most).map(({ line, column, fault }) => (
        <li key={`${line} ${column}`}>
          <b>{fill(words.line, { line })}</b> {words.fields[column]} <span className={styles.fault}>{text.faults[fault]}</span>
        </li>
      ))}
      {errors.length > most && <li>{fill(words.more, { count: errors.length - most })}</li>}
    </ul>
  );
}

function Changes({ preview: { lines, newCategories }, ...names }: Names & { preview: ImportPreview }) {
  const words = names.text.sheet;
  return (
    <ul className={styles.lines}>
      {newCategories.map((name) => (
        <li key={name}>
          <b className={styles.fresh}>{fill(words.newCategory, { name })}</b>
        </li>
      ))}
      {lines.slice(0, most).map((line) => (
        <Line key={line.line} line={line} {...names} />
      ))}
      {lines.length > most && <li>{fill(words.more, { count: lines.length - most })}</li>}
    </ul>
  );
}

/** One good: new with its price, or each of its fields as it is and as it would be. */
function Line({ line: { name, isNew, price, changes }, categories, text }: Names & { line: PreviewLine }) {
  const { locale } = useDesk();
  const words = text.sheet;
  return (
    <li>
      <b>{name}</b>{' '}
      {isNew && (
        <>
          <span className={styles.fresh}>{words.fresh}</span> {formatFen(fen(price))}
        </>
      )}
      {changes.map(({ field, before, now }) => (
        <span key={field} className={styles.change}>
          {words.fields[field]} <s>{shownValue(field, before, { categories, words: text, locale })}</s> <ins>{shownValue(field, now, { categories, words: text, locale })}</ins>
        </span>
      ))}
    </li>
  );
}
