'use client';
import { fill } from '@/i18n/fill';
import s from './checkout.module.css';
import { useCheckout } from './use-checkout';

/** A price; where another one was shown before, that one first, struck. */
export function ChangedPrice({ before, now }: { before: string | undefined; now: string }) {
  const { m } = useCheckout();
  if (before === undefined || before === now) return now;
  return (
    <>
      <span aria-hidden="true" className={s.changed}>
        <s>{before}</s> → <b>{now}</b>
      </span>
      <span className="visually-hidden">{`${fill(m.wasPrice, { price: before })}, ${fill(m.nowPrice, { price: now })}`}</span>
    </>
  );
}
