'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { closeGroupAction } from '@/app/desk/_actions/close-group';
import { AskFirst } from '@/app/desk/_ui/ask-first';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import type { DeskGroup, DeskMember } from '@/domain/group-buys/desk-group';
import { litWindows } from '@/domain/group-buys/group-buy';
import { orderNumber } from '@/domain/orders/order-number';
import { formatDayTime, formatTime } from '@/i18n/clock';
import type { DeskGroupMessages } from '@/i18n/desk-groups';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { floorName, inLocale } from '@/i18n/text';
import styles from './groups.module.css';

type Props = { group: DeskGroup; mayClose: boolean; at: string; text: DeskGroupMessages };

/** One group: how far it is, when it closes and goes up, who joined, and its end. */
export function GroupCard({ group, mayClose, at, text }: Props) {
  const { locale, building } = useDesk();
  const { name, price, usualPrice, counts, threshold, people, pieces, cap, state, floors, bank } = group;
  const time = (instant: string) => formatDayTime(instant, new Date(at), building.timeZone, locale);
  const place = bank ? fill(text.bank, { bank: inLocale(bank, locale) }) : fill(text.floor, { floor: floors[0] ?? '' });
  const have = counts === 'people' ? fill(text.havePeople, { have: people, count: threshold }) : fill(text.havePieces, { have: pieces, count: threshold });
  const { all, lit } = litWindows(group);
  const item = inLocale(name, locale);
  return (
    <li className={styles.group} data-state={state} aria-label={item}>
      <div className={styles.head}>
        <h3>{item}</h3>
        <span className={styles.state}>{text.states[state]}</span>
        <span className={styles.price}>
          {formatFen(price)} <s>{formatFen(usualPrice)}</s>
        </span>
      </div>
      <div className={styles.storey} role="img" aria-label={have}>
        {Array.from({ length: all }, (_, index) => (
          <i key={index} className={index < lit ? `${styles.pane} ${styles.lit}` : styles.pane} />
        ))}
      </div>
      <p className={styles.facts}>
        <b>{have}</b>
        <span>{fill(text.pieces, { pieces, cap })}</span>
        <span>{place}</span>
        <span>{fill(text.until, { time: time(group.deadline) })}</span>
        <span>{fill(text.drop, { from: time(group.dropFrom), to: formatTime(group.dropUntil, building.timeZone) })}</span>
      </p>
      {group.members.length > 0 && <Members members={group.members} text={text} />}
      {mayClose && state === 'open' && <Ending group={group} item={item} text={text} />}
    </li>
  );
}

function Members({ members, text }: { members: readonly DeskMember[]; text: DeskGroupMessages }) {
  return (
    <details className={styles.members}>
      <summary>{text.members}</summary>
      <ul>
        {members.map(({ floor, room, name, pieces, status, number }, index) => (
          <li key={index}>
            <span>{fill(text.member, { floor: floorName(floor), room: room ?? '', name: name ?? '' }).replace(/\s+/g, ' ')}</span>
            <span>{fill(text.count, { count: pieces })}</span>
            <span>{status === 'short' ? text.short : number === null ? '' : fill(text.order, { number: orderNumber(number) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Before its deadline, by hand: decided as it stands, or called off; each is asked once. */
function Ending({ group: { id }, item, text }: { group: DeskGroup; item: string; text: DeskGroupMessages }) {
  const desk = useDesk();
  const router = useRouter();
  const { busy, fault, act } = useDeskAction(desk);
  const [asked, setAsked] = useState<'decide' | 'cancel' | null>(null);
  const end = async (how: 'decide' | 'cancel') => {
    await act(() => closeGroupAction({ group: id, how }));
    router.refresh();
  };
  return (
    <div className={styles.ending}>
      <button type="button" className="go steel" disabled={busy} aria-label={fill(text.decideNamed, { item })} onClick={() => setAsked('decide')}>
        {text.decide}
      </button>
      <button type="button" className="go plain" disabled={busy} aria-label={fill(text.cancelNamed, { item })} onClick={() => setAsked('cancel')}>
        {text.cancel}
      </button>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {asked !== null && (
        <AskFirst
          title={asked === 'decide' ? text.decide : text.cancel}
          question={asked === 'decide' ? text.decideAsk : text.cancelAsk}
          words={{ yes: asked === 'decide' ? text.yesDecide : text.yesCancel, no: text.keep }}
          onYes={() => end(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
