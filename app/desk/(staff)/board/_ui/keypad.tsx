'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './weigh.module.css';

type Props = {
  digits: string;
  onType: (digits: string) => void;
  /** The question about a doubtful weight is open: its own button answers, not a second Enter by the same finger. */
  sure: boolean;
};

const keys = ['7', '8', '9', '4', '5', '6', '1', '2', '3'] as const;

/** Keys as on a scale, for fingers that are wet; Enter is the big one. */
export function Keypad({ digits, onType, sure }: Props) {
  const words = useDesk().text.board.weigh;
  const key = (digit: string) => (
    <button key={digit} type="button" className={styles.key} onClick={() => onType(digits + digit)}>
      {digit}
    </button>
  );
  return (
    // The focus stays in the display, so that keys on the screen and keys of a keyboard can be mixed.
    <div className={styles.keypad} onMouseDown={(event) => event.preventDefault()}>
      {keys.map(key)}
      <button type="button" className={`${styles.key} ${styles.erase}`} aria-label={words.erase} onClick={() => onType(digits.slice(0, -1))}>
        <svg viewBox="0 0 32 24" aria-hidden="true">
          <path d="M10 3h19v18H10l-8-9zM15 8l8 8M23 8l-8 8" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </button>
      {key('0')}
      <button type="submit" className={`${styles.key} ${styles.enter}`} disabled={sure || digits === ''}>
        {words.enter}
      </button>
    </div>
  );
}
