'use client';
import { useState } from 'react';
import type { DeskShop } from '@/domain/staff/desk-settings';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import { saveRideSharingAction } from '@/app/desk/_actions/save-ride-sharing';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './settings.module.css';

/** Whether orders of one floor may ride together; the shop's owner says it, and is told what it costs. */
export function RideSetting({ shop, text }: { shop: DeskShop; text: SettingsMessages }) {
  const [on, setOn] = useState(shop.sharesRides);
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const { rides: t } = text;
  const change = async (shares: boolean) => {
    if (busy) return;
    const result = await act(() => saveRideSharingAction({ shop: shop.slug, shares }));
    if (result?.ok) setOn(shares);
  };
  return (
    <div className={styles.setting}>
      <h4>{t.title}</h4>
      <label className={styles.switch}>
        <input type="checkbox" role="switch" checked={on} aria-busy={busy} onChange={(event) => void change(event.target.checked)} />
        {t.label}
      </label>
      <p className={styles.about}>{t.about}</p>
      <p role="status" className={fault === null ? styles.on : styles.fault}>
        {fault === null ? (done ? text.saved : '') : fill(text.unsaved, { reason: fault })}
      </p>
    </div>
  );
}
