'use client';
import type { OwnSession } from '@/domain/staff/own-sessions';
import { fill } from '@/i18n/fill';
import type { StaffMessages } from '@/i18n/staff';
import { inLocale, shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { LeaveShop } from './leave-shop';
import { LanguageChoice } from './language-choice';
import { PasscodeForm } from './passcode-form';
import { Sessions } from './sessions';
import styles from '../../_ui/staff.module.css';

/** What everybody does about their own account. */
export function Account({ sessions, text }: { sessions: readonly OwnSession[]; text: StaffMessages }) {
  const { actor, locale, shops } = useDesk();
  return (
    <DeskScreen title={text.own.title}>
      <p className={styles.lead}>{fill(text.own.signedInAs, { name: actor.name })}</p>
      <PasscodeForm text={text} />
      <Sessions sessions={sessions} text={text} />
      <LanguageChoice text={text} />
      <section className={styles.block} aria-labelledby="own-shops">
        <h2 id="own-shops">{text.own.posts}</h2>
        <ul className={styles.links}>
          {shops.map((shop) => (
            <li key={shop.slug} className={styles.openLink}>
              <span className={`lift steel ${styles.floor}`} aria-hidden="true">
                {shop.floor}
              </span>
              <b>
                {inLocale(shop.name, locale)} · {text.roles[actor.roles[shop.slug] ?? 'runner']}
              </b>
              <LeaveShop slug={shop.slug} shop={shopLabel(shop, locale)} text={text} />
            </li>
          ))}
        </ul>
      </section>
    </DeskScreen>
  );
}
