import { fill } from '@/i18n/fill';
import type { DeskFacts } from './desk-context';
import { SignOutButton } from './sign-out-button';
import styles from './no-shops.module.css';

/** Signed in, but of no shop any more: says so, and leads out. */
export function NoShops({ facts }: { facts: DeskFacts }) {
  const { actor, text } = facts;
  return (
    <main className={styles.plate}>
      <h1>{text.desk.nav.noShops}</h1>
      <p>{fill(text.desk.nav.signedInAs, { name: actor.name })}</p>
      <SignOutButton facts={facts} className="go" />
    </main>
  );
}
