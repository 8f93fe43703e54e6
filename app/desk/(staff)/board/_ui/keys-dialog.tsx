'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import styles from './dialogs.module.css';

/** What the keyboard does on the board. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys } = useDesk().text.board;
  const rows = [
    [keys.arrowsKey, keys.rows.arrows],
    [keys.digitsKey, keys.rows.digits],
    [keys.enterKey, keys.rows.enter],
    ['u', keys.rows.undo],
    ['g', keys.rows.dishes],
    ['d', keys.rows.done],
    ['?', keys.rows.help],
  ] as const;
  return (
    <DeskDialog title={keys.title} closeLabel={keys.close} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([key, meaning]) => (
          <KeyRow key={key} name={key} meaning={meaning} />
        ))}
      </dl>
    </DeskDialog>
  );
}

const KeyRow = ({ name, meaning }: { name: string; meaning: string }) => (
  <>
    <dt>
      <kbd>{name}</kbd>
    </dt>
    <dd>{meaning}</dd>
  </>
);
