'use client';
import { useState } from 'react';
import type { ChangeOrderInput } from '@/domain/orders/order-change';
import { orderNumber } from '@/domain/orders/order-number';
import type { DeskOrder, OrderLineView } from '@/domain/orders/order-view';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { changeOrderAction } from '@/app/desk/_actions/change-order';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { amountText } from '../card-goods';
import dialogs from '../dialogs.module.css';
import styles from './change.module.css';
import { GoneLine } from './gone-line';

/** What is asked about: which line, what becomes of it, or why the whole order is called off. */
type Asked = { kind: 'lines' } | { kind: 'line'; position: number } | { kind: 'call_off' };

type Wish = ChangeOrderInput extends infer Each ? (Each extends { change: string } ? Omit<Each, 'order' | 'lastMove'> : never) : never;

/** Something of an accepted order is not there: which, and what comes of it. */
export function ChangeDialog({ order, onClose }: { order: DeskOrder; onClose: () => void }) {
  const desk = useDesk();
  const words = desk.text.changes.change;
  const { busy, fault, act } = useDeskAction(desk);
  const [asked, setAsked] = useState<Asked>({ kind: 'lines' });
  const number = orderNumber(order.number);
  const line = asked.kind === 'line' ? order.lines.find(({ position }) => position === asked.position) : undefined;
  const send = async (wish: Wish) => {
    // What it was decided by: a line that another tablet has taken out meanwhile is not taken out twice.
    const result = await act(() => changeOrderAction({ ...wish, order: order.id, lastMove: order.lastMove }));
    if (result?.ok) onClose();
  };
  const title = line ? fill(words.goneTitle, { item: inLocale(line.name, desk.locale) }) : fill(asked.kind === 'call_off' ? words.callOffTitle : words.title, { number });
  return (
    <DeskDialog title={title} closeLabel={words.back} onClose={onClose}>
      {fault !== null && <p role="alert" className={dialogs.fault}>{fault}</p>}
      {line ? (
        <GoneLine order={order} line={line} busy={busy} onSend={(wish) => void send(wish)} />
      ) : asked.kind === 'call_off' ? (
        <CallOff busy={busy} onReason={(reason) => void send({ change: 'call_off', reason })} />
      ) : (
        <Lines order={order} onLine={(position) => setAsked({ kind: 'line', position })} onCallOff={() => setAsked({ kind: 'call_off' })} />
      )}
    </DeskDialog>
  );
}

function Lines({ order, onLine, onCallOff }: { order: DeskOrder; onLine: (position: number) => void; onCallOff: () => void }) {
  const desk = useDesk();
  const { building, locale } = desk;
  const words = desk.text.changes.change;
  const askedUntil = ({ position }: OrderLineView) => order.offers.find((offer) => offer.line === position)?.until;
  return (
    <div className={styles.lines}>
      {order.lines.map((line) => {
        const until = askedUntil(line);
        return (
          <button key={line.position} type="button" className={styles.line} onClick={() => onLine(line.position)}>
            {fill(words.line, { item: inLocale(line.name, locale), amount: amountText(line, desk), total: formatFen(line.total) })}
            {until !== undefined && <small>{fill(words.asked, { time: formatTime(until, building.timeZone) })}</small>}
          </button>
        );
      })}
      <button type="button" className={`go plain ${styles.wide}`} onClick={onCallOff}>
        {words.callOff}
      </button>
    </div>
  );
}

function CallOff({ busy, onReason }: { busy: boolean; onReason: (reason: 'sold_out' | 'other') => void }) {
  const words = useDesk().text.changes.change;
  return (
    <>
      <div className={dialogs.reasons}>
        {(['sold_out', 'other'] as const).map((reason) => (
          <button key={reason} type="button" className={dialogs.reason} disabled={busy} onClick={() => onReason(reason)}>
            {words.callOffReasons[reason]}
          </button>
        ))}
      </div>
      <p className={dialogs.told}>{words.callOffTold}</p>
    </>
  );
}
