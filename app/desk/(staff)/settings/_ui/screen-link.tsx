import Link from 'next/link';
import styles from './settings.module.css';

/** A setting that has a screen of its own. */
export const ScreenLink = ({ words, href }: { words: { title: string; text: string; open: string }; href: string }) => (
  <div className={styles.setting}>
    <h3>{words.title}</h3>
    <p className={styles.about}>{words.text}</p>
    <Link className={`go plain ${styles.link}`} href={href} prefetch={false}>
      {words.open}
    </Link>
  </div>
);
