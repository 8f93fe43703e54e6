'use client';
import type { ReactNode } from 'react';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { floorName } from '@/i18n/text';
import { useDesk } from './desk-context';
import { DeskMenu } from './desk-menu';
import styles from './desk-strip.module.css';
import { ShopPicker } from './shop-picker';
import { SoundChip } from './sound-chip';
import { useNow } from './use-board';
import { useShop } from './use-shop';

/** The steel strip over every desk screen: whose board it is, what can be done here, the sound, the time. */
export function DeskStrip({ children }: { children?: ReactNode }) {
  const { shops, text } = useDesk();
  const shop = useShop();
  const floor = shops.find(({ slug }) => slug === shop)?.floor;
  return (
    <header className={styles.strip}>
      <span className={`led ${styles.led}`} aria-hidden="true">
        {floor === undefined ? text.desk.nav.allShopsLed : floorName(floor)}
      </span>
      <ShopPicker />
      <div className={styles.chips}>{children}</div>
      <SoundChip />
      <Clock />
      <DeskMenu />
    </header>
  );
}

function Clock() {
  const { building, text } = useDesk();
  const time = formatTime(new Date(useNow()), building.timeZone);
  return (
    <b className={styles.clock} role="timer" aria-label={fill(text.board.strip.clock, { time })}>
      {time}
    </b>
  );
}
