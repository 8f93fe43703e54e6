'use client';
import { type Locale, otherLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { rememberLocale } from '@/phone/locale-cookie';

/** The other language; what was typed stays in this tab. */
export function LanguageButton({ locale }: { locale: Locale }) {
  const other = otherLocale(locale);
  const change = () => {
    rememberLocale(other);
    location.reload();
  };
  return (
    <button type="button" className="ghost" lang={other} onClick={change}>
      {commonMessages[locale].otherLanguage}
    </button>
  );
}
