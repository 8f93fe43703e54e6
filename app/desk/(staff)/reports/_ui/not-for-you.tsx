'use client';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './reports.module.css';

/** A screen for somebody else: whose it is, in words. */
export function NotForYou({ title, text }: { title: string; text: string }) {
  return (
    <DeskScreen title={title}>
      <p className={styles.lead}>{text}</p>
    </DeskScreen>
  );
}
