'use client';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { orderNumber } from '@/domain/orders/order-number';
import type { Tap } from '@/phone/desk/tap';
import type { BoardMessages } from '@/i18n/board';
import { useDesk } from './desk-context';
import styles from './network-plate.module.css';
import { useAsOf, useConnection, useTaps } from './use-board';

/** What a tap asked for, in the words of its button. */
function tapLabel({ action, number }: Tap, text: BoardMessages): string {
  const name = orderNumber(number);
  if (action.kind === 'undo') return fill(text.done.undoNamed, { number: name });
  if (action.kind === 'confirm') return fill(text.done.confirmNamed, { number: name });
  return fill(text.stepNamed, { step: text.steps[action.input.step], number: name });
}

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
