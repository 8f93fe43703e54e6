'use client';
import { nextOpening, untilNextOpening } from '@/domain/slots/next-opening';
import { addMinutes } from '@/domain/time';
import { formatDayTime, formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useDesk } from './desk-context';
import styles from './pause-choices.module.css';
import { useNow } from './use-board';
import { type Pausing, usePausedUntil } from './use-pause';

const minutesOffered = [15, 30, 60] as const;

type Props = { shop: string; pausing: Pausing; onPaused?: () => void };

/** For how long to stop taking orders: minutes, or until the shop opens again; and the way back. */
export function PauseChoices({ shop: slug, pausing: { busy, pause }, onPaused }: Props) {
  const { building, locale, shops, text, serverNow } = useDesk();
  const words = text.board.pause;
  const until = usePausedUntil(slug);
  const now = new Date(useNow());
  const shop = shops.find((each) => each.slug === slug);
  const opening = shop ? nextOpening(shop, building.timeZone, now) : null;
  const set = async (wish: string | null) => {
    if (await pause(wish)) onPaused?.();
  };
  const inMinutes = (count: number) => addMinutes(new Date(serverNow()), count).toISOString();
  return (
    <div className={styles.choices} aria-busy={busy}>
      {until !== null && (
        <>
          <p className={styles.full}>{fill(words.now, { time: formatTime(until, building.timeZone) })}</p>
          <button type="button" className={`go ${styles.choice} ${styles.full}`} disabled={busy} onClick={() => void set(null)}>
            {words.resume}
          </button>
        </>
      )}
      {minutesOffered.map((count) => (
        <button key={count} type="button" className={styles.choice} disabled={busy} onClick={() => void set(inMinutes(count))}>
          {fill(words.minutes, { count })}
        </button>
      ))}
      {opening && (
        <button type="button" className={`${styles.choice} ${styles.full}`} disabled={busy} onClick={() => void set(untilNextOpening)}>
          {fill(words.untilOpening, { time: formatDayTime(opening, now, building.timeZone, locale) })}
        </button>
      )}
    </div>
  );
}
