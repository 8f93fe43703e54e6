'use client';
import { useState } from 'react';
import { bagLimits } from '@/domain/runs/bag';
import type { DeskShop } from '@/domain/staff/desk-settings';
import { fill } from '@/i18n/fill';
import type { SettingsMessages } from '@/i18n/settings';
import { saveBagLimitAction } from '@/app/desk/_actions/save-bag-limit';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './settings.module.css';

const offered = Array.from({ length: bagLimits.most }, (_, index) => bagLimits.least + index);

/** How many bags one person carries in one trip; the shop's owner says it. */
export function BagLimitSetting({ shop, text }: { shop: DeskShop; text: SettingsMessages }) {
  const [chosen, setChosen] = useState(shop.bagLimit);
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const { bagLimit: t } = text;
  const change = async (bagLimit: number) => {
    if (busy) return;
    const result = await act(() => saveBagLimitAction({ shop: shop.slug, bagLimit }));
    if (result?.ok) setChosen(bagLimit);
  };
  return (
    <div className={styles.setting}>
      <h4>{t.title}</h4>
      <label className={styles.choice}>
        {t.label}
        <select value={chosen} aria-busy={busy} onChange={(event) => void change(Number(event.target.value))}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.about}>{t.about}</p>
      <p role="status" className={fault === null ? styles.on : styles.fault}>
        {fault === null ? (done ? text.saved : '') : fill(text.unsaved, { reason: fault })}
      </p>
    </div>
  );
}
