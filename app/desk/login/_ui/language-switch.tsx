'use client';
import { type Locale, otherLocale } from '@/domain/menu/shop';
import type { DeskMessages } from '@/i18n/desk';
import { rememberLocale } from '@/phone/locale-cookie';
import styles from '../login.module.css';

/** The door in the other language, remembered on this tablet. */
export function LanguageSwitch({ text, locale }: { text: Pick<DeskMessages['signIn'], 'switchLanguage'>; locale: Locale }) {
  const other = otherLocale(locale);
  const change = () => {
    rememberLocale(other);
    location.reload();
  };
  return (
    <button type="button" className={styles.language} lang={other} onClick={change}>
      {text.switchLanguage}
    </button>
  );
}
