'use client';
import { columnNames, type ColumnName, type Columns } from '@/phone/desk/columns';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './board.module.css';

type Props = { columns: Columns; shown: ColumnName; onPick: (name: ColumnName) => void };

/** On the runner's phone there is room for one column: the others are one thumb away. */
export function ColumnTabs({ columns, shown, onPick }: Props) {
  const { text } = useDesk();
  return (
    <nav className={styles.tabs} aria-label={text.board.title}>
      {columnNames.map((name) => (
        <button key={name} type="button" className={styles.tab} aria-pressed={shown === name} data-waiting={name === 'new' && columns.new.length > 0} onClick={() => onPick(name)}>
          <b>{columns[name].length}</b>
          {text.board.columns[name]}
        </button>
      ))}
    </nav>
  );
}
