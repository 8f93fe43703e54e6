'use client';
import { useState } from 'react';
import type { ChangeOrderInput } from '@/domain/orders/order-change';
import type { DeskOrder, OrderLineView } from '@/domain/orders/order-view';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './change.module.css';
import { SwapPicker } from './swap-picker';

type Gone = Extract<ChangeOrderInput, { line: number }> extends infer Each ? (Each extends { change: string } ? Omit<Each, 'order' | 'lastMove'> : never) : never;

type Props = { order: DeskOrder; line: OrderLineView; busy: boolean; onSend: (wish: Gone) => void };

/** A line that is not there: it goes, or something else comes; and whether the good is sold out for all others as well. */
export function GoneLine({ order, line, busy, onSend }: Props) {
  const words = useDesk().text.changes.change;
  const [soldOut, setSoldOut] = useState(true);
  const [swapping, setSwapping] = useState(false);
  const only = order.lines.length === 1;
  const pending = order.offers.some((offer) => offer.line === line.position);
  const of = { line: line.position, soldOut };
  return (
    <>
      <label className={styles.sold}>
        <input type="checkbox" checked={soldOut} onChange={(event) => setSoldOut(event.target.checked)} />
        {words.soldOut}
      </label>
      {swapping ? (
        <SwapPicker order={order} line={line} busy={busy} onPick={(instead) => onSend({ change: 'substitute', ...of, instead })} />
      ) : (
        <div className={styles.answers}>
          <button type="button" className={`go ${styles.wide}`} disabled={busy} aria-busy={busy} data-first onClick={() => onSend({ change: 'remove', ...of })}>
            {busy ? words.sending : only ? words.callOff : fill(words.remove, { total: formatFen(line.total) })}
          </button>
          {only && <p className={styles.told}>{words.removeOnly}</p>}
          {!pending && (
            <button type="button" className={`go plain ${styles.wide}`} disabled={busy} onClick={() => setSwapping(true)}>
              {words.swap}
            </button>
          )}
        </div>
      )}
    </>
  );
}
