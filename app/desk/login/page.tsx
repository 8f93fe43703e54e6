import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { deskMessages } from '@/i18n/desk';
import { inLocale } from '@/i18n/text';
import { findBuilding } from '@/server/building/load-building';
import { deskLocale, deskStaff } from '../_lib/desk-locale';
import { SignInForm } from './_ui/sign-in-form';
import styles from './login.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].signIn.title };
}

/** /desk/login: the door to the counter, of steel. */
export default async function LoginPage() {
  if (await deskStaff()) redirect('/desk/board');
  const [locale, building] = await Promise.all([deskLocale(), findBuilding()]);
  if (!building) redirect('/desk/setup');
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
        <h1 className={styles.title}>{signIn.title}</h1>
        <p className={styles.lead}>{signIn.lead}</p>
        <SignInForm text={signIn} locale={locale} />
      </div>
    </main>
  );
}
