'use client';
import Link from 'next/link';
import { useState } from 'react';
import { floorsOf, nextFloor, type RoundFloor, type RoundView } from '@/domain/flyers/round';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import type { FlyerMessages } from '@/i18n/flyers';
import { formatMoment } from '@/i18n/moment';
import { floorName, inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './round.module.css';
import { useRound } from './use-round';

type Props = { round: RoundView; text: FlyerMessages };

/** Floor after floor with one thumb: the button at the foot names the next one; a tap on a floor's own button is for any other. */
export function Round({ round: served, text }: Props) {
  const words = text.round;
  const { building, locale } = useDesk();
  const { round, waiting, refused, tap } = useRound(served);
  const [last, setLast] = useState<string | null>(null);
  const floors = floorsOf(round);
  const note = (floor: string, done: boolean) => {
    tap(floor, done);
    setLast(done ? floor : null);
  };
  const progress = fill(words.progress, { done: floors.filter(({ doneAt }) => doneAt !== null).length, floors: floors.length });
  return (
    <DeskScreen title={words.title}>
      <p className={styles.lead}>
        {fill(text.roundOf, round.flyer)} · <b>{progress}</b>
      </p>
      {refused && <p role="alert" className={styles.off}>{fill(words.refused, { floor: floorName(refused.floor), reason: errorText(refused.error, locale, building.timeZone) })}</p>}
      {round.walks.map(({ bank, floors: its }) => (
        <section key={bank?.zh ?? ''} className={styles.walk} aria-label={bank ? inLocale(bank, locale) : words.onFoot}>
          <h2>{bank ? inLocale(bank, locale) : words.onFoot}</h2>
          <ul>
            {its.map((floor) => (
              <FloorTick key={floor.floor} floor={floor} text={text} onTap={note} />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <Link className={styles.back} href={`/desk/flyers?shop=${round.shop}`} prefetch={false}>
          {words.back}
        </Link>
      </p>
      <Dock next={nextFloor(round)} last={last} waiting={waiting} text={text} onTap={note} />
    </DeskScreen>
  );
}

type TickProps = { floor: RoundFloor; text: FlyerMessages; onTap: (floor: string, done: boolean) => void };

function FloorTick({ floor: { floor, doneAt, doneBy }, text, onTap }: TickProps) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  return (
    <li>
      <button type="button" className={doneAt === null ? 'lift steel' : 'lift steel on'} aria-pressed={doneAt !== null} aria-label={fill(text.round.floor, { floor })} onClick={() => onTap(floor, doneAt === null)}>
        {floor}
      </button>
      <small>{doneAt !== null && fill(text.round.by, { name: doneBy ?? '', time: formatMoment(doneAt, now, building.timeZone, locale) })}</small>
    </li>
  );
}

type DockProps = { next: string | null; last: string | null; waiting: number; text: FlyerMessages; onTap: TickProps['onTap'] };

/** Within the thumb's reach: the next floor, and the last tap taken back. */
function Dock({ next, last, waiting, text: { round: words }, onTap }: DockProps) {
  return (
    <div className={styles.dock}>
      <p role="status">{waiting > 0 ? fill(words.waiting, { count: waiting }) : next === null ? words.all : ''}</p>
      {last !== null && (
        <button type="button" className="go plain" onClick={() => onTap(last, false)}>
          {fill(words.undo, { floor: floorName(last) })}
        </button>
      )}
      {next !== null && (
        <button type="button" className={`go ${styles.next}`} onClick={() => onTap(next, true)}>
          {fill(words.next, { floor: floorName(next) })}
        </button>
      )}
    </div>
  );
}
