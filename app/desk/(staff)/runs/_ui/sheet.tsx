'use client';
import { useState } from 'react';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import type { RunsMessages } from '@/i18n/runs';
import type { RunSheet } from '@/phone/desk/run-sheet';
import { amountsOf } from './amounts';
import styles from './runs.module.css';
import { Stop } from './stop';
import { useHandOver } from './use-hand-over';

/** The sheet of a run on the phone of whoever carries it: stop by stop, and readable where there is no signal. */
export function Sheet({ sheet, text }: { sheet: RunSheet; text: RunsMessages }) {
  const handOver = useHandOver();
  const [picked, pick] = useState<string | null>(null);
  const { stops, next, stopsLeft, bagsLeft } = sheet;
  // The stop that was picked may be done by now.
  const current = stops.find(({ floor, open }) => open && floor === picked)?.floor ?? next;
  return (
    <section className={styles.sheet} aria-label={text.title}>
      <p className={styles.left} role="status">
        {next === null ? text.sheet.done : fill(text.sheet.title, amountsOf(stopsLeft, bagsLeft, text))}
      </p>
      <BringBack sheet={sheet} text={text} />
      <ol className={styles.way}>
        {stops.map((stop) => (
          <Stop key={stop.floor} {...{ stop, text, handOver }} current={stop.floor === current} onPick={() => pick(stop.floor)} />
        ))}
      </ol>
    </section>
  );
}

/** Bags that nobody took, and those that were cancelled in the lift: said at once, so that none is handed over. */
export function BringBack({ sheet: { back }, text }: { sheet: Pick<RunSheet, 'back'>; text: RunsMessages }) {
  return (
    <p className={back.length > 0 ? styles.back : 'visually-hidden'} role="status">
      {back.length > 0 && fill(text.sheet.bringBack, { numbers: back.map(({ number }) => orderNumber(number)).join(text.join) })}
    </p>
  );
}
