'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { linkPhones, type OrderLinkView } from '@/domain/links/order-link';
import type { ChannelMessages } from '@/i18n/channels';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import { floorName, shopLabel } from '@/i18n/text';
import { revokeOrderLinkAction } from '@/app/desk/_actions/revoke-order-link';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './links.module.css';

const revokeLabel = ({ floor, madeBy }: OrderLinkView, words: ChannelMessages['links']): string => fill(words.revokeNamed, { floor: floorName(floor), name: madeBy });

/** Every link that is still remembered, the newest first; one that works can be revoked. */
export function LinkList({ links }: { links: readonly OrderLinkView[] }) {
  const desk = useDesk();
  const words = desk.text.channels.links;
  const router = useRouter();
  const { fault, act } = useDeskAction(desk);
  const [asked, ask] = useState<OrderLinkView | null>(null);
  const revoke = async ({ id }: OrderLinkView) => {
    const result = await act(() => revokeOrderLinkAction({ link: id }));
    if (result?.ok) router.refresh();
  };
  if (links.length === 0) return <p className="window">{words.none}</p>;
  return (
    <>
      {fault !== null && <p role="alert" className={styles.fault}>{fault}</p>}
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} onRevoke={() => ask(link)} />
        ))}
      </ul>
      {asked && (
        // Phones that used it cannot order any more: asked once.
        <AskFirst title={revokeLabel(asked, words)} question={words.sure} words={{ yes: words.revoke, no: words.keep }} onYes={() => revoke(asked)} onClose={() => ask(null)} />
      )}
    </>
  );
}

function LinkRow({ link, onRevoke }: { link: OrderLinkView; onRevoke: () => void }) {
  const { building, locale, shops, text } = useDesk();
  const words = text.channels.links;
  const now = new Date(useNow());
  const shop = shops.find(({ slug }) => slug === link.shop);
  const live = link.state === 'live';
  const full = live && link.phones >= linkPhones;
  const facts = [
    shop ? shopLabel(shop, locale) : words.all,
    fill(words.phones, { count: link.phones, most: linkPhones }),
    fill(words.until, { time: formatMoment(link.expiresAt, now, building.timeZone, locale) }),
    fill(words.by, { name: link.madeBy }),
  ];
  return (
    <li className={styles.row}>
      <span className={`lift steel ${live && !full ? 'on' : ''} ${styles.floorButton}`}>{link.floor}</span>
      <span className={styles.facts}>
        <b className={styles[full ? 'over' : link.state]}>{full ? words.used : words[link.state]}</b>
        <span className={styles.soft}>{facts.join(' · ')}</span>
      </span>
      {live && (
        <button type="button" className={`go plain ${styles.revoke}`} aria-label={revokeLabel(link, words)} onClick={onRevoke}>
          {words.revoke}
        </button>
      )}
    </li>
  );
}
