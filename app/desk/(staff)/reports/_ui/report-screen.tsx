'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { addDays } from '@/domain/time';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './reports.module.css';

type Props = { title: string; shop: string; date: string; today: string; children: ReactNode };

/** The frame of a shop's day: which day, and a step to the days beside it. Dates are of the building's calendar. */
export function ReportScreen({ title, shop, date, today, children }: Props) {
  const words = useDesk().text.channels.report;
  const router = useRouter();
  const at = (day: string) => `/desk/reports?shop=${shop}&date=${day}`;
  return (
    <DeskScreen title={title}>
      <div className={styles.days}>
        <Link className={styles.step} href={at(addDays(date, -1))} prefetch={false} aria-label={words.earlier}>
          ◀
        </Link>
        <label className={styles.day}>
          <span className="visually-hidden">{words.day}</span>
          <input type="date" value={date} max={today} onChange={({ target }) => target.value && router.push(at(target.value))} />
        </label>
        {date < today && (
          <Link className={styles.step} href={at(addDays(date, 1))} prefetch={false} aria-label={words.later}>
            ▶
          </Link>
        )}
      </div>
      {children}
    </DeskScreen>
  );
}
