'use client';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import styles from './parts.module.css';
import type { SavingFields } from './use-saving-fields';

/** The button that saves a form, and what came of it. */
export function SaveBar({ saving: { busy, failed, said }, label, text }: { saving: SavingFields; label?: string; text: OwnBuildingMessages }) {
  return (
    <div className={styles.bar}>
      <button type="submit" className="go steel" disabled={busy}>
        {busy ? text.settings.busy : (label ?? text.settings.save)}
      </button>
      <p role="status" className={failed ? styles.fault : styles.done}>
        {said}
      </p>
    </div>
  );
}
