'use client';
import type { RoundOutcome } from '@/domain/funnel/leaflets';
import { formatDate } from '@/i18n/dates';
import { formatSpan } from '@/i18n/facade-words';
import { fill } from '@/i18n/fill';
import type { FunnelMessages } from '@/i18n/funnel';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './funnel.module.css';
import type { PartProps } from './part-props';

type Sides = { name: string; before: number; after: number };

function Compared({ rows, words }: { rows: readonly Sides[]; words: FunnelMessages['round'] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.orders}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ round, text }: { round: RoundOutcome; text: FunnelMessages }) {
  const { locale } = useDesk();
  const words = text.round;
  const { on, days, floors, all, others, tooFew } = round;
  const spans = { before: formatSpan(round.before, locale), after: formatSpan(round.after, locale) };
  return (
    <>
      <p className={styles.answer}>{tooFew ? words.tooFew : fill(words.says, all)}</p>
      <p className={styles.small}>{fill(words.lead, { date: formatDate(on, locale), count: floors.length, days, ...spans })}</p>
      <Compared rows={[{ name: words.here, ...all }, { name: words.others, ...others }]} words={words} />
      <p className={styles.small}>{words.caution}</p>
      <details className={styles.more}>
        <summary>{words.byFloor}</summary>
        <Compared rows={floors.map(({ floor, ...sides }) => ({ name: fill(text.next.floor, { floor }), ...sides }))} words={words} />
      </details>
    </>
  );
}

/** What the last time that placards went up was followed by. */
export function LastRound({ report: { round }, text }: PartProps) {
  return (
    <section className={styles.card} aria-label={text.round.title}>
      <h2>{text.round.title}</h2>
      {round === null ? <p className="window">{text.round.none}</p> : <Outcome round={round} text={text} />}
    </section>
  );
}
