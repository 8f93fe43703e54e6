'use client';
import { useState } from 'react';
import type { PaymentsView } from '@/domain/payments/payments-view';
import type { ShiftView } from '@/domain/payments/shift';
import { fill } from '@/i18n/fill';
import { formatMoment } from '@/i18n/moment';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { ShiftSums } from '@/app/desk/_ui/shift-sums';
import { useNow } from '@/app/desk/_ui/use-board';
import { CloseShift } from './close-shift';
import { MoveCash } from './move-cash';
import { OpenShift } from './open-shift';
import styles from './drawer.module.css';

type Props = { view: PaymentsView; text: PaymentsMessages };

/** The shop's cash drawer: who has it, what should lie in it, what went in and out, and its count. */
export function Drawer({ view, text }: Props) {
  const { shift, shop } = view;
  const words = text.drawer;
  const [closed, setClosed] = useState<ShiftView | null>(null);
  return (
    <section className={styles.drawer} aria-labelledby="drawer">
      <h2 id="drawer">{words.title}</h2>
      {shift ? <OpenDrawer shift={shift} view={view} text={text} onClosed={setClosed} /> : <OpenShift shop={shop} text={text} />}
      <p role="status" className={styles.said}>
        {!shift && closed?.closed && fill(words.done, { by: closed.closed.by, expected: formatFen(closed.expected), counted: formatFen(closed.closed.counted) })}
      </p>
    </section>
  );
}

type OpenProps = { shift: ShiftView; view: PaymentsView; text: PaymentsMessages; onClosed: (shift: ShiftView) => void };

function OpenDrawer({ shift, view, text, onClosed }: OpenProps) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const words = text.drawer;
  const [counting, count] = useState(false);
  return (
    <>
      <p className={styles.since}>{fill(words.since, { by: shift.openedBy, at: formatMoment(shift.openedAt, now, building.timeZone, locale) })}</p>
      <ShiftSums shift={shift} words={words} />
      <MoveCash shop={view.shop} text={text} />
      <button type="button" className={`go ${styles.close}`} onClick={() => count(true)}>
        {words.close}
      </button>
      {counting && <CloseShift shift={shift} view={view} text={text} onClose={() => count(false)} onClosed={onClosed} />}
    </>
  );
}
