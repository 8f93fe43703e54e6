import Link from 'next/link';
import type { SettingsMessages } from '@/i18n/settings';
import styles from './settings.module.css';

/** The way to a shop's printers. */
export const PrintersLink = ({ shop, text }: { shop: string; text: SettingsMessages }) => (
  <div className={styles.setting}>
    <h3>{text.printers.title}</h3>
    <p className={styles.about}>{text.printers.text}</p>
    <div className={styles.buttons}>
      <Link className={`go plain ${styles.onward}`} href={`/desk/settings/printers?shop=${shop}`} prefetch={false}>
        {text.printers.open}
      </Link>
    </div>
  </div>
);
