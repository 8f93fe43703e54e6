'use client';
import { DeskScreen } from './desk-screen';
import styles from './not-for-you.module.css';

/** A screen for somebody else: whose it is, in words. */
export function NotForYou({ title, text }: { title: string; text: string }) {
  return (
    <DeskScreen title={title}>
      <p className={styles.lead}>{text}</p>
    </DeskScreen>
  );
}
