'use client';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './goods.module.css';

/** What somebody sees who is staff of the shop and not its owner. */
export const OnlyOwners = ({ title, text }: { title: string; text: string }) => (
  <DeskScreen title={title}>
    <p className={styles.lead}>{text}</p>
  </DeskScreen>
);
