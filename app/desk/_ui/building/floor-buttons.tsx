'use client';
import { fill } from '@/i18n/fill';
import styles from './parts.module.css';

type Props = {
  /** All that may be pressed, from below. */
  labels: readonly string[];
  lit: readonly string[];
  /** `Floor {floor}` */
  name: string;
  label: string;
  onPress: (label: string) => void;
};

/** A lift panel whose buttons go on and off: the floors of a tower, or the stops of a bank. */
export function FloorButtons({ labels, lit, name, label, onPress }: Props) {
  const on = new Set(lit);
  return (
    <ul className={`panel ${styles.panel}`} aria-label={label}>
      {labels.map((each) => (
        <li key={each}>
          <button
            type="button"
            className={on.has(each) ? 'lift steel on' : `lift steel ${styles.out}`}
            aria-pressed={on.has(each)}
            aria-label={fill(name, { floor: each })}
            onClick={() => onPress(each)}
          >
            {each}
          </button>
        </li>
      ))}
    </ul>
  );
}
