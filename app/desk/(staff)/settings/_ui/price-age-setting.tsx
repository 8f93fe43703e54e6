'use client';
import { useState } from 'react';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import styles from './settings.module.css';
import { useSaving } from './use-saving';

/** What an owner picks from, in minutes; whatever else is set stands beside them. */
const choices = [60, 240, 720, 1_440, 4_320, 10_080];

const words = (minutes: number, { days, hours, minutes: some }: SettingsMessages['priceAge']): string =>
  minutes > 1_440 && minutes % 1_440 === 0
    ? fill(days, { count: minutes / 1_440 })
    : minutes % 60 === 0
      ? fill(hours, { count: minutes / 60 })
      : fill(some, { count: minutes });

/** How old the prices on a phone without a network may be to order by them; for the whole building. */
export function PriceAgeSetting({ minutes, text }: { minutes: number; text: SettingsMessages }) {
  const [chosen, setChosen] = useState(minutes);
  const { busy, failed, said, save } = useSaving(text);
  const { priceAge: t } = text;
  const change = async (next: number) => {
    if (!busy && (await save({ offlinePriceMinutes: next }))) setChosen(next);
  };
  const offered = [...new Set([...choices, minutes])].sort((a, b) => a - b);
  return (
    <section className={styles.shop} aria-label={t.title}>
      <h3 className={styles.shopTitle}>{t.title}</h3>
      <div className={styles.setting}>
        <label className={styles.choice}>
          {t.label}
          <select value={chosen} aria-busy={busy} onChange={(event) => void change(Number(event.target.value))}>
            {offered.map((each) => (
              <option key={each} value={each}>
                {words(each, t)}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.about}>{t.about}</p>
        <p className={styles.about}>{text.scan.note}</p>
        <p role="status" className={failed ? styles.fault : styles.on}>
          {said}
        </p>
      </div>
    </section>
  );
}
