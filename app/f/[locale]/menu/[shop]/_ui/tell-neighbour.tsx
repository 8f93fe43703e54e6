'use client';
import { useState } from 'react';
import { CopyAddress } from '@/app/_ui/copy-address';
import type { ShareTarget } from '@/domain/links/shared-link';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';
import { thisInstallWay } from '@/phone/install/install-way';
import { goToCard, handOn, makeShare } from '@/phone/tell-neighbour';
import s from './neighbours.module.css';
import { useMenu } from './use-menu';

type Props = {
  target: ShareTarget;
  /** What it is called. */
  title: string;
  /** What of the menu is to be in view; null: the menu itself. */
  inView: string | null;
};

/** What is said of it, and the address where only a hand can copy it. */
type Said = { text: string; address: string | null };

const isWeChat = (): boolean => thisInstallWay().startsWith('wechat') || /MicroMessenger/i.test(navigator.userAgent);

/** Makes the link and hands it on; where this phone cannot vouch, the menu's own address. */
function useTelling({ target, title, inView }: Props) {
  const { floor, locale, slug } = useMenu();
  const m = neighbourMessages[locale];
  return async (): Promise<Said | null> => {
    const made = await makeShare(target, locale);
    if (made.kind === 'failed') return { text: m.unsent, address: null };
    if (made.kind === 'enough') return { text: fill(m.enough, { most: made.most }), address: null };
    const vouched = made.kind === 'vouched';
    const address = vouched ? made.address : `${location.origin}/f/${locale}/${floor}/${slug}${inView === null ? '' : `#${inView}`}`;
    if (vouched && isWeChat() && goToCard(address)) return null;
    const handed = await handOn(title, address);
    if (handed === 'kept') return null;
    if (handed === 'shown') return { text: vouched ? m.copyThis : m.plain, address };
    return { text: vouched ? m[handed] : m.plain, address: null };
  };
}

/** Tells a neighbour of a shop or one of its goods. */
export function TellNeighbour(props: Props) {
  const { locale } = useMenu();
  const m = neighbourMessages[locale];
  const tell = useTelling(props);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const run = async () => {
    setBusy(true);
    setSaid(null);
    setSaid(await tell());
    setBusy(false);
  };
  return (
    <div className={s.tell}>
      <button type="button" className="go plain" disabled={busy} aria-busy={busy} onClick={() => void run()}>
        <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
          <path d="M10 12V2.5M6.5 5.5 10 2l3.5 3.5M5 9H3.5v8.5h13V9H15" />
        </svg>
        {busy ? m.telling : m.tell}
      </button>
      <p role="status" className={s.said}>
        {said?.text}
      </p>
      {said?.address && <CopyAddress address={said.address} m={{ link: m.link, copy: m.copy, copied: m.copiedShort }} />}
    </div>
  );
}
