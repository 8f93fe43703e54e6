'use client';
import type { Sound } from '@/phone/desk/alarm';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { startShift } from '@/app/desk/_ui/start-shift';
import styles from './board.module.css';

/** What the button says that turns the sound on, by why it is off. */
export const soundButton = { off: 'start', blocked: 'resume' } as const;

/** Big and red: nobody would hear a new order. One tap per shift turns it on. */
export function SoundOff({ sound }: { sound: Exclude<Sound, 'on'> }) {
  const { alarm, text } = useDesk();
  const words = text.board.sound;
  return (
    <div className={styles.soundOff} role="alert">
      <b className={styles.soundWord}>{words.off}</b>
      <p className={styles.soundText}>{sound === 'blocked' ? words.blocked : words.offText}</p>
      <button type="button" className={styles.startShift} onClick={() => startShift(alarm)}>
        {words[soundButton[sound]]}
      </button>
    </div>
  );
}
