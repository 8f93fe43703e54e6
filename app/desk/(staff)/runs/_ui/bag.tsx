'use client';
import { useState } from 'react';
import { type DeskOrder, notDeliveredReasons } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { collectedAsOrdered, isSettled } from '@/domain/payments/payment';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { RunsMessages } from '@/i18n/runs';
import type { SheetBag } from '@/phone/desk/run-sheet';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { CollectDialog } from '@/app/desk/(staff)/board/_ui/collect-dialog';
import { ReasonDialog } from '@/app/desk/(staff)/board/_ui/reason-dialog';
import styles from './runs.module.css';
import type { HandOver } from './use-hand-over';

type Props = {
  bag: SheetBag;
  /** It can be handed over now: the stop is the one where one is. */
  open: boolean;
  text: RunsMessages;
  handOver: HandOver;
};

/** One order's bag: whose it is, what to collect, and what became of it. */
export function Bag({ bag: { order, state }, open, text, handOver }: Props) {
  const words = text.sheet;
  const paid = isSettled(order.payment.status);
  const inHand = state === 'in_hand';
  return (
    <li className={inHand ? styles.bag : `${styles.bag} ${styles.settled}`}>
      <p className={styles.who}>
        <b className={styles.number}>{orderNumber(order.number)}</b>
        <span>{[order.room, order.customerName].filter(Boolean).join(' ')}</span>
        <b className={styles.sum}>{paid ? words.paid : fill(words.collect, { amount: formatFen(order.payment.amount) })}</b>
      </p>
      {order.note && <p className={styles.note}>{fill(words.note, { note: order.note })}</p>}
      {!inHand && <p className={state === 'called_off' || state === 'brought_back' ? styles.fault : styles.state}>{words.states[state]}</p>}
      {inHand && open && <AtDoorChoice {...{ order, paid, text, handOver }} />}
    </li>
  );
}

/** How it was paid, or that nobody took it; said before the floor is done, and preset to what was ordered. */
function AtDoorChoice({ order, paid, text, handOver }: { order: DeskOrder; paid: boolean; text: RunsMessages; handOver: HandOver }) {
  const desk = useDesk();
  const words = text.sheet;
  const [asking, ask] = useState<'pay' | 'why' | null>(null);
  const what = handOver.atDoor(order);
  const number = orderNumber(order.number);
  const close = () => ask(null);
  if (what.kind === 'not') {
    const reason = desk.text.board.notDelivered.reasons[what.reason];
    return (
      <div className={styles.choice}>
        <span className={styles.fault}>{fill(words.willNot, { reason })}</span>
        <button type="button" className={`go plain ${styles.small}`} onClick={() => handOver.say(order, { kind: 'delivered', collected: collectedAsOrdered(order.payment) })}>
          {fill(words.changeBack, { number })}
        </button>
      </div>
    );
  }
  const way = words.ways[what.collected];
  return (
    <div className={styles.choice}>
      {!paid && (
        <button type="button" className={`go steel ${styles.small}`} aria-label={fill(words.choose, { number, way })} onClick={() => ask('pay')}>
          {way}
        </button>
      )}
      <button type="button" className={`go plain ${styles.small}`} aria-label={fill(words.notDeliveredNamed, { number })} onClick={() => ask('why')}>
        {words.notDelivered}
      </button>
      {asking === 'pay' && (
        <CollectDialog order={order} onClose={close} onCollected={(collected) => (handOver.say(order, { kind: 'delivered', collected }), close())} />
      )}
      {asking === 'why' && (
        <ReasonDialog about="notDelivered" reasons={notDeliveredReasons} order={order} onClose={close} onReason={(reason) => (handOver.say(order, { kind: 'not', reason }), close())} />
      )}
    </div>
  );
}
