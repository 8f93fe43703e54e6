'use client';
import { fill } from '@/i18n/fill';
import type { RunsMessages } from '@/i18n/runs';
import type { SheetStop } from '@/phone/desk/run-sheet';
import { bagsOf } from '@/domain/runs/bag';
import { bagsInWords } from './amounts';
import { Bag } from './bag';
import styles from './runs.module.css';
import type { HandOver } from './use-hand-over';

type Props = { stop: SheetStop; current: boolean; text: RunsMessages; handOver: HandOver; onPick: () => void };

/** A stop as a lift button: lit and open where one goes now, steel while it waits, dark when it is done. */
export function Stop({ stop, current, text, handOver, onPick }: Props) {
  const { floor, changes, bags, open } = stop;
  const words = text.sheet;
  const name = fill(words.stop, { floor });
  return (
    <li className={`${styles.at} ${current ? styles.now : ''} ${open ? '' : styles.over}`} aria-label={name} aria-current={current ? 'step' : undefined}>
      <div className={styles.head}>
        <span className={`lift steel ${current ? 'on' : ''} ${styles.big}`} aria-hidden="true">
          {floor}
        </span>
        <h2 className={styles.floorName}>
          {name}
          <small>{[changes > 0 ? words.changes : '', bagsInWords(bagsOf(bags.map(({ order }) => order)), text)].filter(Boolean).join(' · ')}</small>
        </h2>
        {open && !current && (
          <button type="button" className={`go plain ${styles.pick}`} onClick={onPick}>
            {fill(words.goNow, { floor })}
          </button>
        )}
      </div>
      <ul className={styles.bags}>
        {bags.map((bag) => (
          <Bag key={bag.order.id} {...{ bag, text, handOver }} open={current} />
        ))}
      </ul>
      {current && (
        <button type="button" className={`go leaf ${styles.floorDone}`} aria-label={fill(words.floorDoneNamed, { floor })} onClick={() => handOver.finish(stop)}>
          {words.floorDone}
        </button>
      )}
    </li>
  );
}
