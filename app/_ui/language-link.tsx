'use client';
import type { Locale } from '@/domain/menu/shop';
import { htmlLang } from '@/i18n/text';
import { rememberLocale } from '@/phone/locale-cookie';
import { useBrowserValue } from './use-browser-value';

type Props = {
  /** The language to go to. */
  locale: Locale;
  label: string;
  /** Where that leads without a script; with one it is the page in the address, in the other language. */
  href: string;
};

/** The way to the same page in the other language, which is remembered. */
export function LanguageLink({ locale, label, href }: Props) {
  const target = useBrowserValue(() => location.pathname.replace(/^\/f\/(zh|en)(?=\/|$)/, `/f/${locale}`), href);
  return (
    <a className="ghost" href={target} hrefLang={htmlLang[locale]} lang={htmlLang[locale]} onClick={() => rememberLocale(locale)}>
      {label}
    </a>
  );
}
