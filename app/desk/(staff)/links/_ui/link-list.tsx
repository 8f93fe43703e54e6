'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { linkPhones, type OrderLinkView } from '@/domain/links/order-link';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { floorName, shopLabel } from '@/i18n/text';
import { revokeOrderLinkAction } from '@/app/desk/_actions/revoke-order-link';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useNow } from '@/app/desk/_ui/use-board';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './links.module.css';

/** Every link that is still remembered, the newest first; one that works can be revoked. */
export function LinkList({ links }: { links: readonly OrderLinkView[] }) {
  const words = useDesk().text.channels.links;
  const [asked, ask] = useState<OrderLinkView | null>(null);
  if (links.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} onRevoke={() => ask(link)} />
        ))}
      </ul>
      {asked && <AskRevoke link={asked} onClose={() => ask(null)} />}
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
    fill(words.until, { time: formatDayTime(link.expiresAt, now, building.timeZone, locale) }),
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
        <button type="button" className={`go plain ${styles.revoke}`} aria-label={fill(words.revokeNamed, { floor: floorName(link.floor), name: link.madeBy })} onClick={onRevoke}>
          {words.revoke}
        </button>
      )}
    </li>
  );
}

/** Phones that used it cannot order any more: asked once. */
function AskRevoke({ link, onClose }: { link: OrderLinkView; onClose: () => void }) {
  const desk = useDesk();
  const words = desk.text.channels.links;
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const revoke = async () => {
    const result = await act(() => revokeOrderLinkAction({ link: link.id }));
    if (!result?.ok) return;
    router.refresh();
    onClose();
  };
  return (
    <DeskDialog title={fill(words.revokeNamed, { floor: floorName(link.floor), name: link.madeBy })} closeLabel={words.keep} onClose={onClose}>
      <p className={styles.ask}>{words.sure}</p>
      {fault !== null && <p role="alert" className={styles.fault}>{fault}</p>}
      <button type="button" className={`go ${styles.make}`} disabled={busy} onClick={() => void revoke()}>
        {words.revoke}
      </button>
    </DeskDialog>
  );
}
