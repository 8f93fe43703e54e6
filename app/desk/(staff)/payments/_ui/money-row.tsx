'use client';
import type { ReactNode } from 'react';
import { orderNumber } from '@/domain/orders/order-number';
import type { NamedOrder } from '@/domain/payments/payments-view';
import type { Fen } from '@/domain/money';
import { formatFen } from '@/i18n/money';
import { floorName } from '@/i18n/text';
import styles from './payments.module.css';

type Props = { of: NamedOrder; amount: Fen; facts: readonly (string | null)[]; fault?: string | null; children: ReactNode };

/** Money of one order: where it was brought, its number, the amount, what is known of it, and what can be said. */
export function MoneyRow({ of, amount, facts, fault = null, children }: Props) {
  const said = [of.room ?? floorName(of.floor), of.name, ...facts].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <span className={`lift steel ${styles.floor}`} aria-hidden="true">
        {of.floor}
      </span>
      <b className={styles.number}>{orderNumber(of.number)}</b>
      <span className={styles.facts}>{said}</span>
      <b className={styles.amount}>{formatFen(amount)}</b>
      <span className={styles.actions}>{children}</span>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </li>
  );
}
