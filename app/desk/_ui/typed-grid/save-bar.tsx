'use client';
import styles from './typed-grid.module.css';

type Props = {
  /** Rows that are not saved yet. */
  count: number;
  busy: boolean;
  /** What stands in the way, or empty. */
  trouble: string;
  /** What came of saving, or that there is nothing to save. */
  said: string;
  /** The two buttons, by what they say. */
  undo: string;
  save: string;
  onUndo: () => void;
  onSave: () => void;
};

/** Under a typed grid: what is not saved yet or what is wrong with it, and the way on. */
export function GridSaveBar({ count, busy, trouble, said, undo, save, onUndo, onSave }: Props) {
  return (
    <div className={styles.bar} data-rides>
      <p role="status" className={trouble === '' ? styles.said : styles.fault}>
        {trouble || said}
      </p>
      {count > 0 && (
        <button type="button" className="go plain" disabled={busy} onClick={onUndo}>
          {undo}
        </button>
      )}
      <button type="button" className="go" disabled={busy || count === 0} onClick={onSave}>
        {save}
      </button>
    </div>
  );
}
