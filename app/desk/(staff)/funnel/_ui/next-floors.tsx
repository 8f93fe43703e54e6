'use client';
import type { NextFloor } from '@/domain/funnel/next-floor';
import { fill } from '@/i18n/fill';
import type { FunnelMessages } from '@/i18n/funnel';
import styles from './funnel.module.css';
import type { PartProps } from './part-props';

function reasonOf(next: NextFloor, words: FunnelMessages['next']): string {
  if (next.why === 'no_orders') return fill(words.no_orders, { phones: next.phones, ordered: next.ordered, usual: next.usual });
  if (next.why === 'unseen') return fill(words.unseen, { per100Rooms: next.per100Rooms, usual: next.usual });
  return next.per100Rooms === null
    ? fill(words.unpostedBare, { orders: next.orders })
    : fill(words.unposted, { orders: next.orders, per100Rooms: next.per100Rooms });
}

/** Floors to go to, best first, each with what was counted there. */
export function NextFloors({ report: { next }, text }: PartProps) {
  const words = text.next;
  return (
    <section className={styles.card} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={styles.small}>{fill(next.tooFew ? words.tooFew : words.basis, { phones: next.phones })}</p>
      {next.floors.length === 0 ? (
        <p className="window">{words.none}</p>
      ) : (
        <ol className={styles.next}>
          {next.floors.map((each) => (
            <li key={each.floor}>
              <span className={`lift steel ${styles.button}`}>
                <span className="visually-hidden">{fill(words.floor, { floor: each.floor })}</span>
                <span aria-hidden="true">{each.floor}</span>
              </span>
              <span>{reasonOf(each, words)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
