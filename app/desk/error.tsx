'use client';
import { useBrowserValue } from '@/app/_ui/use-browser-value';
import { deskMessages } from '@/i18n/desk';
import styles from './error.module.css';

/** The page broke, the orders did not: says so in the page's own language and opens it again. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const language = useBrowserValue(() => document.documentElement.lang, 'zh-CN');
  const words = deskMessages[language.startsWith('en') ? 'en' : 'zh'].broken;
  return (
    <main className={styles.plate} role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {error.digest && <p className={styles.reference}>{words.reference.replace('{reference}', error.digest)}</p>}
      <button type="button" className="go" onClick={reset}>
        {words.again}
      </button>
    </main>
  );
}
