'use client';
import type { ComponentProps, ReactNode } from 'react';
import { CopyAddress } from '@/app/_ui/copy-address';
import styles from './handed-link.module.css';
import { QrCode } from './qr-code';

type Props = {
  address: string;
  /** What the code is called. */
  label: string;
  m: ComponentProps<typeof CopyAddress>['m'];
  /** What to know before handing it on. */
  children: ReactNode;
};

/** A link that was just made, to be scanned from this screen or to be sent. It stands nowhere else: who loses it makes another. */
export const HandedLink = ({ address, label, m, children }: Props) => (
  <div className={styles.link}>
    <QrCode text={address} level="M" label={label} className={styles.qr} />
    <div className={styles.words}>
      {children}
      <CopyAddress address={address} m={m} />
    </div>
  </div>
);
