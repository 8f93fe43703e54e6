'use client';
import type { ShopRuns, TripProposal } from '@/domain/runs/run-view';
import { orderNumber } from '@/domain/orders/order-number';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { RunsMessages } from '@/i18n/runs';
import { shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow, useOrders } from '@/app/desk/_ui/use-board';
import { useStartRun } from '@/app/desk/_ui/use-start-run';
import styles from './runs.module.css';
import { tripTitle } from './trip-title';

type Props = {
  runs: ShopRuns;
  text: RunsMessages;
  look: () => Promise<void>;
  /** Numbers of bags that were taken by others while one set out. */
  onLeft: (numbers: readonly string[]) => void;
  left: readonly string[];
};

/** The trips of one shop that could set out, the one to take first on top. */
export function Proposals({ runs: { shop, trips, holdUntil }, text, look, onLeft, left }: Props) {
  const desk = useDesk();
  const { busy, fault, start: setOut } = useStartRun();
  const named = desk.shops.length > 1 ? desk.shops.find(({ slug }) => slug === shop) : undefined;
  const start = async ({ stops }: TripProposal) => {
    const started = await setOut(shop, stops.flatMap(({ orders }) => [...orders]));
    if (started) onLeft(started.left.map(({ number }) => orderNumber(number)));
    await look();
  };
  return (
    <section className={styles.trips} aria-label={named ? shopLabel(named, desk.locale) : text.title} aria-busy={busy}>
      {named && <h2 className={styles.shop}>{shopLabel(named, desk.locale)}</h2>}
      <p role="status" className={fault || left.length > 0 ? styles.fault : 'visually-hidden'}>
        {fault ?? (left.length > 0 ? fill(text.trip.left, { numbers: left.join(text.join) }) : '')}
      </p>
      {trips.map((trip, index) => (
        <Proposal key={trip.stops[0]!.orders[0]} {...{ trip, text, busy }} first={index === 0} Heading={named ? 'h3' : 'h2'} holdUntil={index === 0 ? holdUntil : null} onStart={() => void start(trip)} />
      ))}
    </section>
  );
}

type ProposalProps = { trip: TripProposal; Heading: 'h2' | 'h3'; first: boolean; holdUntil: string | null; busy: boolean; text: RunsMessages; onStart: () => void };

function Proposal({ trip, Heading, first, holdUntil, busy, text, onStart }: ProposalProps) {
  const desk = useDesk();
  const numbers = new Map(useOrders().map(({ id, number }) => [id, orderNumber(number)]));
  const title = tripTitle(trip, desk, text);
  return (
    <article className={`${styles.trip} ${first ? styles.first : ''}`} aria-label={title}>
      <Heading className={styles.title}>{title}</Heading>
      <Hint trip={trip} holdUntil={holdUntil} text={text} />
      <ul className={styles.stops}>
        {trip.stops.map(({ floor, orders }) => (
          <li key={floor} className={styles.stop}>
            <span className={`lift steel ${first ? 'on' : ''} ${styles.floor}`}>{floor}</span>
            <span className={styles.numbers}>{orders.map((id) => numbers.get(id) ?? '').join(' ')}</span>
          </li>
        ))}
      </ul>
      <button type="button" className={`go ${first ? '' : 'plain'} ${styles.start}`} disabled={busy} aria-label={fill(text.trip.startNamed, { trip: title })} onClick={onStart}>
        {busy ? text.trip.starting : text.trip.start}
      </button>
    </article>
  );
}

/** By when to leave; or that it is too late for that, or that waiting pays. */
function Hint({ trip, holdUntil, text }: Pick<ProposalProps, 'trip' | 'holdUntil' | 'text'>) {
  const { building } = useDesk();
  const now = useNow();
  const at = (instant: string) => formatTime(instant, building.timeZone);
  const late = Date.parse(trip.leaveBy) < now;
  if (late) return <p className={`${styles.hint} ${styles.late}`}>{text.trip.late}</p>;
  const waits = holdUntil !== null && Date.parse(holdUntil) > now && holdUntil < trip.leaveBy;
  return <p className={styles.hint}>{waits ? fill(text.trip.hold, { time: at(holdUntil) }) : fill(text.trip.leaveBy, { time: at(trip.leaveBy) })}</p>;
}
