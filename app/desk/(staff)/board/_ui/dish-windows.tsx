'use client';
import { formatDayTime } from '@/i18n/clock';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './tickets.module.css';

type Props = { windows: readonly string[]; from: string | null; onPick: (from: string | null) => void };

/** Which orders are added up: what is in work, or what one window promises. */
export function DishWindows({ windows, from, onPick }: Props) {
  const { building, locale, text } = useDesk();
  const words = text.printing.dishes;
  const now = new Date(useNow());
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{words.window}</legend>
      {[null, ...windows].map((each) => (
        <label key={each ?? 'now'} className={styles.kind}>
          <input type="radio" name="window" checked={each === from} onChange={() => onPick(each)} />
          {each === null ? words.now : formatDayTime(each, now, building.timeZone, locale)}
        </label>
      ))}
    </fieldset>
  );
}
