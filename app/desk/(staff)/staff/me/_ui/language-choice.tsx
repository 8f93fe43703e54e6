'use client';
import { useRouter } from 'next/navigation';
import { type Locale, locales } from '@/domain/menu/shop';
import type { StaffMessages } from '@/i18n/staff';
import { rememberLocale } from '@/phone/locale-cookie';
import { setLocaleAction } from '@/app/desk/_actions/set-locale';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from '../../_ui/staff.module.css';

/** The language of the desk, here and wherever this person signs in. */
export function LanguageChoice({ text: { own } }: { text: StaffMessages }) {
  const desk = useDesk();
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const change = async (locale: Locale) => {
    const result = await act(() => setLocaleAction({ locale }));
    if (!result?.ok) return;
    rememberLocale(locale);
    router.refresh();
  };
  return (
    <section className={styles.block} aria-labelledby="own-language">
      <h2 id="own-language">{own.language}</h2>
      <p className={styles.soft}>{own.languageAbout}</p>
      <div className={styles.buttons} role="group" aria-labelledby="own-language">
        {locales.map((locale) => (
          <button
            key={locale}
            type="button"
            lang={locale}
            className={`lift wide ${locale === desk.locale ? 'on' : ''}`}
            aria-pressed={locale === desk.locale}
            disabled={busy}
            onClick={() => void change(locale)}
          >
            {own[locale]}
          </button>
        ))}
      </div>
      <p role="status" className={styles.fault}>
        {fault}
      </p>
    </section>
  );
}
