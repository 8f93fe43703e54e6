import Link from 'next/link';
import styles from './settings.module.css';

type Props = { words: { title: string; text: string; open: string }; href: string; heading?: 'h2' | 'h3' };

/** A setting that has a screen of its own. */
export const ScreenLink = ({ words, href, heading: Heading = 'h3' }: Props) => (
  <div className={styles.setting}>
    <Heading className={Heading === 'h2' ? styles.shopTitle : undefined}>{words.title}</Heading>
    <p className={styles.about}>{words.text}</p>
    <Link className={`go plain ${styles.link}`} href={href} prefetch={false}>
      {words.open}
    </Link>
  </div>
);
