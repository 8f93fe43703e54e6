'use client';
import { fill } from '@/i18n/fill';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useSound } from '@/app/desk/_ui/use-board';
import styles from './board.module.css';
import { soundButton } from './sound-off';

/** Nothing to do: the tower at night, one window left on. */
export function EmptyBoard() {
  const { text } = useDesk();
  const words = text.board.empty;
  const sound = useSound();
  return (
    <div className={styles.empty}>
      <svg className={styles.tower} viewBox="0 0 120 130" aria-hidden="true">
        <path className={styles.wall} d="M22 8h76v122H22z" />
        {[...Array(5).keys()].flatMap((row) =>
          [...Array(4).keys()].map((column) => (
            <path key={`${row}${column}`} className={row === 3 && column === 1 ? styles.windowLit : styles.window} d={`M${30 + column * 16} ${18 + row * 20}h12v12h-12z`} />
          )),
        )}
        <path className={styles.window} d="M54 116h12v14H54z" />
      </svg>
      <p className={styles.emptyTitle}>{words.board}</p>
      <p className={styles.emptyText}>{sound === 'on' ? words.boardText : fill(words.boardSilent, { button: text.board.sound[soundButton[sound]] })}</p>
    </div>
  );
}
