'use client';
import { CopyAddress } from '@/app/_ui/copy-address';
import { fill } from '@/i18n/fill';
import type { ChannelMessages } from '@/i18n/channels';
import { floorName } from '@/i18n/text';
import { QrCode } from '@/app/desk/_ui/qr-code';
import styles from './links.module.css';

type Props = { floor: string; address: string; words: ChannelMessages['links'] };

/** The new link, to be scanned or sent. It stands nowhere else: who loses it makes another. */
export function MadeLink({ floor, address, words }: Props) {
  const name = floorName(floor);
  return (
    <section className={styles.made} aria-label={fill(words.made, { floor: name })}>
      <p role="status" className={styles.madeTitle}>{fill(words.made, { floor: name })}</p>
      <QrCode text={address} level="M" label={fill(words.qr, { floor: name })} className={styles.qr} />
      <p className={styles.soft}>{words.once}</p>
      <div className={styles.copy}>
        <CopyAddress address={address} m={words} />
      </div>
    </section>
  );
}
