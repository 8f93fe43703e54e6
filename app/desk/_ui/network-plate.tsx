'use client';
import { useId } from 'react';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useDesk } from './desk-context';
import styles from './network-plate.module.css';
import { tapLabel } from './tap-label';
import { useAsOf, useConnection, useTaps } from './use-board';

type UnsentProps = { label: string; takeBack: string; onTakeBack: () => void };

/** One tap that was not sent, in the words of its button, and the way back. */
function Unsent({ label, takeBack, onTakeBack }: UnsentProps) {
  const id = useId();
  return (
    <span className={styles.tap}>
      <span id={id}>{label}</span>
      <button type="button" className={styles.back} aria-describedby={id} onClick={onTakeBack}>
        {takeBack}
      </button>
    </span>
  );
}

/** Says at once that the network is lost, how old the board is, and what was tapped and not sent. */
export function NetworkPlate() {
  const { building, text, taps: queue } = useDesk();
  const lost = useConnection() === 'lost';
  const asOf = formatTime(useAsOf(), building.timeZone);
  const { card, network } = text.board;
  const { taps, sending } = useTaps();
  const unsent = taps.filter((tap, index) => tap.uncertain || (lost && !(sending && index === 0)));
  if (!lost && unsent.length === 0) return <div role="status" aria-atomic={false} className="visually-hidden" />;
  // Not atomic: with each further tap only that tap is announced.
  return (
    <div role="status" aria-atomic={false} className={styles.plate}>
      {lost && (
        <p className={styles.line}>
          <b className={styles.big}>{network.lost}</b>
          <span>{fill(network.lostText, { time: asOf })}</span>
        </p>
      )}
      {unsent.length > 0 && (
        <div className={styles.line}>
          <b>{network.unsent}</b>
          {unsent.map((tap) => (
            <Unsent key={tap.id} label={tapLabel(tap, text.board)} takeBack={card.takeBack} onTakeBack={() => queue.takeBack(tap.id)} />
          ))}
        </div>
      )}
    </div>
  );
}
