'use client';
import { useState } from 'react';
import type { InstallMessages } from '@/i18n/install';

type Props = { address: string; m: Pick<InstallMessages, 'link' | 'copy' | 'copied'> };

/** An address to take elsewhere: copied by a tap, or by hand where pages may not copy (plain http). */
export function CopyAddress({ address, m }: Props) {
  const [copied, setCopied] = useState(false);
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return (
    <>
      <input className="seek" readOnly aria-label={m.link} value={address} onFocus={(event) => event.target.select()} />
      {clipboard && (
        <button type="button" className="go steel" onClick={() => void clipboard.writeText(address).then(() => setCopied(true), () => undefined)}>
          {m.copy}
        </button>
      )}
      <span role="status">{copied && m.copied}</span>
    </>
  );
}
