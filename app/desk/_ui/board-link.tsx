'use client';
import Link from 'next/link';
import { fill } from '@/i18n/fill';
import { useDesk } from './desk-context';
import styles from './desk-strip.module.css';
import { useConnection, useRinging } from './use-board';
import { useShop } from './use-shop';

/** On the other screens: back to the board, louder while orders wait there. */
export function BoardLink() {
  const words = useDesk().text.desk.nav;
  const waiting = useRinging().length;
  const shop = useShop();
  const lost = useConnection() === 'lost';
  return (
    <Link
      className={waiting > 0 ? `${styles.chip} ${styles.bad}` : styles.chip}
      href={shop === null ? '/desk/board' : `/desk/board?shop=${shop}`}
      prefetch={false}
      aria-disabled={lost}
      onClick={(event) => lost && event.preventDefault()}
    >
      {waiting > 0 ? fill(words.newOrders, { count: waiting }) : words.backToBoard}
    </Link>
  );
}
