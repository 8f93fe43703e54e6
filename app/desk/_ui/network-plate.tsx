'use client';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { useDesk } from './desk-context';
import styles from './network-plate.module.css';
import { tapLabel } from './tap-label';
import { useAsOf, useConnection, useTaps } from './use-board';

/** Says at once that the network is lost, how old the board is, and what was tapped and not sent. */
export function NetworkPlate() {
  const { building, text, taps: queue } = useDesk();
  const lost = useConnection() === 'lost';
  const asOf = formatTime(useAsOf(), building.timeZone);
  const { taps, sending } = useTaps();
  const unsent = taps.filter((tap, index) => tap.uncertain || (lost && !(sending && index === 0)));
  if (!lost && unsent.length === 0) return <div role="status" className="visually-hidden" />;
  return (
    <div role="status" className={styles.plate}>
      {lost && (
        <p className={styles.line}>
          <b className={styles.big}>{text.board.network.lost}</b>
          <span>{fill(text.board.network.lostText, { time: asOf })}</span>
        </p>
      )}
      {unsent.length > 0 && (
        <div className={styles.line}>
          <b>{text.board.network.unsent}</b>
          {unsent.map((tap) => (
            <span key={tap.id} className={styles.tap}>
              {tapLabel(tap, text.board)}
              <button type="button" className={styles.back} onClick={() => queue.takeBack(tap.id)}>
                {text.board.card.takeBack}
              </button>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
