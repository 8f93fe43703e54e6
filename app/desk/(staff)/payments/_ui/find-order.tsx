'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import type { LocalDate } from '@/domain/time';
import type { PaymentsMessages } from '@/i18n/payments';
import styles from './payments.module.css';

type Props = { shop: string; today: LocalDate; text: PaymentsMessages };

/** From an order's number and day to what of its money can go back. */
export function FindOrder({ shop, today, text }: Props) {
  const router = useRouter();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(today);
  const words = text.refunds;
  const go = (event: SyntheticEvent) => {
    event.preventDefault();
    const bare = number.replace(/\D/g, '');
    if (bare !== '' && date !== '') router.push(`/desk/payments/refund?shop=${shop}&date=${date}&number=${bare}`);
  };
  return (
    <form className={styles.find} aria-label={words.find} onSubmit={go}>
      <h3>{words.find}</h3>
      <label className={styles.field}>
        {words.number}
        <input inputMode="numeric" value={number} maxLength={6} placeholder="#023" onChange={(event) => setNumber(event.target.value)} />
      </label>
      <label className={styles.field}>
        {words.date}
        <input type="date" value={date} max={today} onChange={(event) => setDate(event.target.value)} />
      </label>
      <button type="submit" className="go steel">
        {words.search}
      </button>
    </form>
  );
}
