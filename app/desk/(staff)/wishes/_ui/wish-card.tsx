'use client';
import { type DeskWish, type WishAnswer, wishAnswers } from '@/domain/wishes/wish';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { floorName, shopLabel } from '@/i18n/text';
import type { WishMessages } from '@/i18n/wishes';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './wishes.module.css';

/** As many floors as one line holds. */
const shownFloors = 6;

/** From which floors, the most first. */
export function floorsText({ floors }: DeskWish, words: WishMessages): string {
  const told = floors.slice(0, shownFloors).map(({ floor, phones }) => fill(words.floors, { floor: floorName(floor), count: phones }));
  const more = floors.length - shownFloors;
  return [...told, ...(more > 0 ? [fill(words.more, { count: more })] : [])].join(words.between);
}

type Props = { wish: DeskWish; words: WishMessages; busy: boolean; onAnswer: (answer: WishAnswer) => void };

/** One good that people wish for: how many, from where, and the two ways to answer. */
export function WishCard({ wish, words, busy, onAnswer }: Props) {
  const { building, locale, shops } = useDesk();
  const now = new Date(useNow());
  const shop = shops.length > 1 ? shops.find(({ slug }) => slug === wish.shop) : undefined;
  const last = fill(words.since, { time: formatDayTime(wish.lastAt, now, building.timeZone, locale) });
  return (
    <li className={styles.card} aria-label={wish.text}>
      <span className={`lift steel on ${styles.count}`} aria-label={fill(words.phones, { count: wish.phones })}>
        {wish.phones}
      </span>
      <div className={styles.what}>
        <h2 className={styles.text}>{wish.text}</h2>
        <p>{floorsText(wish, words)}</p>
        <p className={styles.soft}>{[shop && shopLabel(shop, locale), last].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.ways}>
        {wishAnswers.map((answer) => (
          <button
            key={answer}
            type="button"
            className={`go ${answer === 'stocked' ? 'steel' : 'plain'} ${styles.way}`}
            disabled={busy}
            aria-label={fill(words.answerTo, { answer: words[answer], wish: wish.text })}
            onClick={() => onAnswer(answer)}
          >
            {words[answer]}
          </button>
        ))}
      </div>
    </li>
  );
}
