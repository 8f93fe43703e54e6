'use client';
import { fill } from '@/i18n/fill';
import type { ChannelMessages } from '@/i18n/channels';
import { floorName } from '@/i18n/text';
import { HandedLink } from '@/app/desk/_ui/handed-link';
import styles from './links.module.css';

type Props = { floor: string; address: string; words: ChannelMessages['links'] };

/** The new order link. */
export function MadeLink({ floor, address, words }: Props) {
  const name = floorName(floor);
  return (
    <section className={styles.made} aria-label={fill(words.made, { floor: name })}>
      <p role="status" className={styles.madeTitle}>{fill(words.made, { floor: name })}</p>
      <HandedLink address={address} label={fill(words.qr, { floor: name })} m={words}>
        <p className={styles.soft}>{words.once}</p>
      </HandedLink>
    </section>
  );
}
