'use client';
import type { ReactNode } from 'react';
import { DeskScreen } from './desk-screen';
import styles from './not-for-you.module.css';

/** A screen for somebody else: whose it is, in words, and perhaps where to go instead. */
export function NotForYou({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <DeskScreen title={title}>
      <p className={`window ${styles.dark}`}>{text}</p>
      {children}
    </DeskScreen>
  );
}
