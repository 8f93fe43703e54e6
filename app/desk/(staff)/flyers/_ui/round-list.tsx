'use client';
import Link from 'next/link';
import type { OpenRound } from '@/domain/flyers/flyer';
import { fill } from '@/i18n/fill';
import type { FlyerMessages } from '@/i18n/flyers';
import { formatMoment } from '@/i18n/moment';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './flyers.module.css';

/** The last rounds, each to be gone on with. */
export function RoundList({ rounds, text }: { rounds: readonly OpenRound[]; text: FlyerMessages }) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  if (rounds.length === 0) return null;
  return (
    <section className={styles.rounds} aria-label={text.rounds}>
      <h2>{text.rounds}</h2>
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <Link className={styles.round} href={`/desk/flyers/round?round=${round.id}`} prefetch={false}>
              <b>{fill(text.roundDone, round)}</b>
              <span>
                {fill(text.roundOf, round)}
                <small>{fill(text.roundBy, { name: round.startedBy, time: formatMoment(round.startedAt, now, building.timeZone, locale) })}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
