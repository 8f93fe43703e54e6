'use client';
import { usePathname } from 'next/navigation';
import { canTend } from '@/domain/staff/actor';
import { useDesk } from './desk-context';
import styles from './desk-strip.module.css';
import { startShift } from './start-shift';
import { useRinging, useSound } from './use-board';

/** Whether orders can be heard. Off is red and one tap from on; on can be tried out. */
export function SoundChip() {
  const { alarm, actor, shops, text } = useDesk();
  const sound = useSound();
  const ringing = useRinging().length > 0;
  const words = text.board.sound;
  const onBoard = usePathname() === '/desk/board';
  if (!shops.some(({ slug }) => canTend(actor, slug))) return null;
  if (sound !== 'on') {
    // The board says it much louder.
    return onBoard ? null : (
      <button type="button" className={`${styles.chip} ${styles.bad} ${styles.sound}`} onClick={() => startShift(alarm)}>
        {words.off}
      </button>
    );
  }
  return (
    <button type="button" className={`${styles.chip} ${styles.lit} ${styles.sound}`} title={words.test} onClick={() => alarm.test()}>
      <span className={styles.dot} aria-hidden="true" />
      {ringing ? words.ringing : words.on}
    </button>
  );
}
