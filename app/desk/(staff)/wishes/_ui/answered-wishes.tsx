'use client';
import type { DeskWish, WishAnswer } from '@/domain/wishes/wish';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { WishMessages } from '@/i18n/wishes';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { floorsText } from './wish-card';
import styles from './wishes.module.css';

type Props = { wishes: readonly DeskWish[]; words: WishMessages; busy: boolean; onAnswer: (wish: DeskWish, answer: WishAnswer) => void };

/** What was answered, the newest first; a shop may say otherwise later. */
export function AnsweredWishes({ wishes, words, busy, onAnswer }: Props) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  return (
    <section aria-label={words.answered}>
      <h2 className={styles.heading}>{words.answered}</h2>
      {wishes.length === 0 && <p className={styles.soft}>{words.noneAnswered}</p>}
      <ul>
        {wishes.map((wish) => {
          const { answer, at, by, since } = wish.answered!;
          const other: WishAnswer = answer === 'stocked' ? 'declined' : 'stocked';
          const told = [words[answer], fill(words.by, { name: by, time: formatDayTime(at, now, building.timeZone, locale) }), since > 0 && fill(words.sinceAnswer, { count: since })];
          return (
            <li key={wish.id} className={styles.row}>
              <span className={styles.what}>
                <b>{wish.text}</b>
                <span className={styles.soft}>{`${fill(words.phones, { count: wish.phones })} · ${floorsText(wish, words)}`}</span>
                <span className={styles.soft}>{told.filter(Boolean).join(' · ')}</span>
              </span>
              <button type="button" className={`go plain ${styles.instead}`} disabled={busy} aria-label={fill(words.answerTo, { answer: words.instead[other], wish: wish.text })} onClick={() => onAnswer(wish, other)}>
                {words.instead[other]}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
