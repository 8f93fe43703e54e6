'use client';
import { useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { type Collected, isReceived } from '@/domain/payments/payment';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { CollectionCode, useCollectionText } from './collection-code';
import styles from './dialogs.module.css';

type Props = { order: DeskOrder; onCollected: (collected: Collected) => void; onClose: () => void };

/** At the door: how much, the shop's code to be scanned, and how it was paid in the end. */
export function CollectDialog({ order, onCollected, onClose }: Props) {
  const { text } = useDesk();
  const words = text.board.collect;
  const payload = useCollectionText(order);
  const [showing, setShowing] = useState(order.payment.method === 'code');
  const paid = isReceived(order.payment.status);
  const code = payload !== null && !paid && showing;
  return (
    <DeskDialog title={fill(words.title, { number: orderNumber(order.number) })} closeLabel={words.cancel} onClose={onClose} wide={code}>
      <div className={code ? styles.door : undefined}>
        {code && <CollectionCode order={order} payload={payload} />}
        <div className={styles.collect}>
          <p className={styles.due}>{paid ? words.paid : words.amount}</p>
          <p className={styles.amount}>{formatFen(order.payment.amount)}</p>
          <div className={styles.ways}>
            {(['cash', 'code', 'unpaid'] as const).map((way) => (
              <button key={way} type="button" className={`go ${way === order.payment.method ? 'leaf' : 'plain'} ${styles.way}`} onClick={() => onCollected(way)}>
                {words[way]}
              </button>
            ))}
          </div>
          {payload !== null && !paid && (
            <button type="button" className={styles.show} aria-expanded={showing} onClick={() => setShowing(!showing)}>
              {showing ? words.hideCode : words.showCode}
            </button>
          )}
          <p className={styles.told}>{words.claimed}</p>
        </div>
      </div>
    </DeskDialog>
  );
}
