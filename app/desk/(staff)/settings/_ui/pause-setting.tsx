'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import { formatDayTime } from '@/i18n/clock';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { PauseChoices } from '@/app/desk/_ui/pause-choices';
import { useNow } from '@/app/desk/_ui/use-board';
import { usePause } from '@/app/desk/_ui/use-pause';
import styles from './settings.module.css';

/** Whether the shop takes orders, and for how long it does not. */
export function PauseSetting({ shop, text }: { shop: string; text: SettingsMessages }) {
  const { building, locale } = useDesk();
  const { until } = usePause(shop);
  const now = new Date(useNow());
  const [fault, setFault] = useState<AppError | null>(null);
  const state = until === null ? text.pause.open : fill(text.pause.paused, { time: formatDayTime(until, now, building.timeZone, locale) });
  return (
    <div className={styles.setting}>
      <h3>
        {text.pause.title} <span className={until === null ? styles.on : styles.off}>{state}</span>
      </h3>
      <p className={styles.about}>{text.pause.text}</p>
      <PauseChoices shop={shop} onPaused={() => undefined} onFault={setFault} />
      {fault && (
        <p role="alert" className={styles.fault}>
          {fill(text.unsaved, { reason: errorText(fault, locale, building.timeZone) })}
        </p>
      )}
    </div>
  );
}
