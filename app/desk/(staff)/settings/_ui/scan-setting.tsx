'use client';
import { useState } from 'react';
import type { SettingsMessages } from '@/i18n/settings';
import styles from './settings.module.css';
import { useSaving } from './use-saving';

/** Whether placing an order needs a scanned placard; one switch for the whole building. */
export function ScanSetting({ requiresScan, text }: { requiresScan: boolean; text: SettingsMessages }) {
  const [on, setOn] = useState(requiresScan);
  const { busy, failed, said, save } = useSaving(text);
  const change = async (next: boolean) => {
    if (await save({ requiresScan: next })) setOn(next);
  };
  return (
    <section className={styles.shop} aria-label={text.scan.title}>
      <h3 className={styles.shopTitle}>{text.scan.title}</h3>
      <div className={styles.setting}>
        <label className={styles.switch}>
          <input type="checkbox" role="switch" checked={on} disabled={busy} onChange={(event) => void change(event.target.checked)} />
          {text.scan.label}
        </label>
        <p className={on ? styles.on : styles.off}>{on ? text.scan.on : text.scan.off}</p>
        <p className={styles.about}>{text.scan.note}</p>
        <p role="status" className={failed ? styles.fault : styles.on}>
          {said}
        </p>
      </div>
    </section>
  );
}
