'use client';
import type { ReactNode } from 'react';
import { BoardLink } from './board-link';
import styles from './desk-screen.module.css';
import { DeskStrip } from './desk-strip';
import { NetworkPlate } from './network-plate';
import { NoticeBar } from './notice-bar';

type Props = {
  title: string;
  /** What the strip offers on the board; elsewhere it leads back there. */
  chips?: ReactNode;
  /** One page of cards that scrolls, or a board that fills the screen. */
  fills?: boolean;
  children: ReactNode;
};

/** The frame of every desk screen: strip, what the network is doing, the screen itself, and the last tap's outcome. */
export function DeskScreen({ title, chips, fills = false, children }: Props) {
  return (
    <div className={fills ? styles.filled : styles.page}>
      <DeskStrip>{fills ? chips : <BoardLink />}</DeskStrip>
      <NetworkPlate />
      <main className={fills ? styles.board : styles.sheet}>
        <h1 className={fills ? 'visually-hidden' : styles.title}>{title}</h1>
        {children}
      </main>
      <NoticeBar />
    </div>
  );
}
