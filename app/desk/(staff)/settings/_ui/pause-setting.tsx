'use client';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { PauseChoices } from '@/app/desk/_ui/pause-choices';
import { useNow } from '@/app/desk/_ui/use-board';
import { usePause, usePausedUntil } from '@/app/desk/_ui/use-pause';
import styles from './settings.module.css';

/** Whether the shop takes orders, and for how long it does not. */
export function PauseSetting({ shop, text }: { shop: string; text: SettingsMessages }) {
  const { building, locale } = useDesk();
  const until = usePausedUntil(shop);
  const pausing = usePause(shop);
  const now = new Date(useNow());
  const state = until === null ? text.pause.open : fill(text.pause.paused, { time: formatDayTime(until, now, building.timeZone, locale) });
  return (
    <div className={styles.setting}>
      <h4>
        {text.pause.title} <span className={until === null ? styles.on : styles.off}>{state}</span>
      </h4>
      <p className={styles.about}>{text.pause.text}</p>
      <PauseChoices shop={shop} pausing={pausing} />
      {pausing.fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(text.unsaved, { reason: pausing.fault })}
        </p>
      )}
    </div>
  );
}
