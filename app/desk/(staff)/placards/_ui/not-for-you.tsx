'use client';
import type { PlacardMessages } from '@/i18n/placards';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './placards.module.css';

/** Placards concern every shop of the building: whoever owns only some of them does not make any. */
export function NotForYou({ text }: { text: PlacardMessages }) {
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.onlyOwner}</p>
    </DeskScreen>
  );
}
