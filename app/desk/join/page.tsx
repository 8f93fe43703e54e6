import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { deskMessages } from '@/i18n/desk';
import { staffMessages } from '@/i18n/staff';
import { inLocale } from '@/i18n/text';
import { findBuilding } from '@/server/building/load-building';
import { deskLocale } from '../_lib/desk-locale';
import styles from '../login/login.module.css';
import { LanguageSwitch } from '../login/_ui/language-switch';
import { Join } from './_ui/join';

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffMessages[await deskLocale()].join.title };
}

/**
 * /desk/join#<token>: what an owner's link opens. The secret stands in the fragment, so the page is the same for
 * everybody and only its script asks what the link does.
 */
export default async function JoinPage() {
  const [locale, building] = await Promise.all([deskLocale(), findBuilding()]);
  if (!building) redirect('/desk/setup');
  const text = staffMessages[locale];
  const { signIn } = deskMessages[locale];
  return (
    <main className={styles.door}>
      <div className={styles.panel}>
        <p className={styles.building}>
          <span className="led" aria-hidden="true">
            {locale === 'zh' ? '柜台' : 'DESK'}
          </span>
          {inLocale(building.name, locale)}
        </p>
        <h1 className={styles.title}>{text.join.title}</h1>
        <Join text={text} unreachable={signIn.unreachable} locale={locale} zone={building.timeZone} />
        <div className={styles.below}>
          <LanguageSwitch text={signIn} locale={locale} />
        </div>
      </div>
    </main>
  );
}
