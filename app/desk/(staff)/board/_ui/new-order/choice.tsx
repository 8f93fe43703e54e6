'use client';
import styles from './new-order.module.css';

type Props<T extends string> = { legend: string; options: readonly (readonly [T, string])[]; value: T; onChoose: (value: T) => void };

/** One of a few, each a lit button wide enough for a thumb. */
export function Choice<T extends string>({ legend, options, value, onChoose }: Props<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} className={styles.option}>
          <input type="radio" name={legend} checked={value === option} onChange={() => onChoose(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
