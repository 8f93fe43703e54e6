'use client';
import { useState } from 'react';
import { sharedPath, type ShareTarget } from '@/domain/links/shared-link';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';
import { thisInstallWay } from '@/phone/install/install-way';
import { goToCard, handOn, makeShare } from '@/phone/tell-neighbour';
import { CopyAddress } from './copy-address';
import s from './tell-neighbour.module.css';

type Props = {
  thing: ShareTarget & { shop: string };
  /** What the phone's own sheet says of it. */
  title: string;
  floor: string;
  locale: Locale;
};

/** What is said of it, and the address where only a hand can copy it. */
type Said = { text: string; address: string | null };

const isWeChat = (): boolean => thisInstallWay().startsWith('wechat') || /MicroMessenger/i.test(navigator.userAgent);

/** Makes the link and hands it on; where this phone cannot vouch, the thing's own address. */
async function tellOf({ thing, title, floor, locale }: Props): Promise<Said | null> {
  const m = neighbourMessages[locale];
  const made = await makeShare({ kind: thing.kind, targetId: thing.targetId }, locale);
  if (made.kind === 'failed') return { text: m.unsent, address: null };
  if (made.kind === 'enough') return { text: fill(m.enough, { most: made.most }), address: null };
  const vouched = made.kind === 'vouched';
  const address = vouched ? made.address : `${location.origin}${sharedPath({ locale, floor, thing })}`;
  if (vouched && isWeChat() && goToCard(address)) return null;
  const handed = await handOn(title, address);
  if (handed === 'kept') return null;
  if (handed === 'shown') return { text: vouched ? m.copyThis : m.plain, address };
  return { text: vouched ? m[handed] : m.plain, address: null };
}

/** Tells a neighbour of a shop, one of its goods or a group-buy. */
export function TellNeighbour(props: Props) {
  const m = neighbourMessages[props.locale];
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const run = async () => {
    setBusy(true);
    setSaid(null);
    setSaid(await tellOf(props));
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
