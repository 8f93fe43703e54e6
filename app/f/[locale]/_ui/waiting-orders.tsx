'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useOutbox } from '@/app/_ui/use-outbox';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { type OutboxMessages, outboxMessages } from '@/i18n/outbox';
import { now } from '@/phone/clock';
import type { OutboxEntry } from '@/phone/outbox/entry';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { UnreadableOrder } from './unreadable-order';
import { isWorthSaying, needsSomebody, waitingWords } from './waiting-words';
import s from './waiting.module.css';

type Props = {
  locale: Locale;
  zone: string;
  /** The floor that the page is for, where it has one. */
  floor?: string;
  /** What a shop is called, by its slug. */
  shopName: (slug: string) => string;
  /** A shop whose order the page itself shows. */
  except?: string;
};

/** What it comes to; where the shop has changed a price since, what it came to before it. */
function Sum({ entry: { body, error }, m }: { entry: OutboxEntry; m: OutboxMessages }) {
  const before = formatFen(body.shown.total);
  if (error?.code !== 'price_changed') return <span>{before}</span>;
  return (
    <span>
      <s aria-hidden="true">{before}</s>
      <span className="visually-hidden">{fill(m.wasTotal, { total: before })}</span> {formatFen(error.total)}
    </span>
  );
}

type CardProps = { entry: OutboxEntry; page: Props; onSettled: () => void };

function WaitingCard({ entry, page: { locale, zone, shopName }, onSettled }: CardProps) {
  const m = outboxMessages[locale];
  const { state, body } = entry;
  const { key, shop, floor } = body;
  const id = useId();
  // A phone that cannot keep the change goes on showing the order.
  const callOff = async () => {
    await phoneOutbox().callOff(key).catch(() => undefined);
    const left = phoneOutbox().get().entries.find((each) => each.body.key === key);
    if (!left || left.state === 'withdrawn') onSettled();
  };
  const asks = needsSomebody(entry);
  return (
    <li className={asks ? `card ${s.order} ${s.asks}` : `card ${s.order}`}>
      <a href={`/f/${locale}/${floor}/checkout?shop=${shop}`}>
        <b>
          <span id={id}>{shopName(shop)}</span>
          <Sum entry={entry} m={m} />
        </b>
        <small aria-live="polite">{waitingWords(entry, { m, locale, zone, at: now() })}</small>
      </a>
      {state !== 'withdrawn' && (
        <button type="button" className="go plain" aria-describedby={id} onClick={() => void callOff()}>
          {state === 'rejected' ? m.letGo : m.callOff}
        </button>
      )}
    </li>
  );
}

/** The button of an order that was let go is gone: the focus goes to where it is said, and not to the top of the page. */
function useSettled() {
  const [count, setCount] = useState(0);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (count > 0) place.current?.focus();
  }, [count]);
  return { settled: { count, more: () => setCount((before) => before + 1) }, place };
}

/** The orders on this phone that are not placed yet: each in words, with the way to where it can be settled. */
export default function WaitingOrders(page: Props) {
  const m = outboxMessages[page.locale];
  const { entries, unreadable } = useOutbox();
  const waiting = entries.filter((entry) => isWorthSaying(entry) && entry.body.shop !== page.except);
  // Those that only the customer can bring on stand first.
  const shown = [...waiting.filter(needsSomebody), ...waiting.filter((entry) => !needsSomebody(entry))];
  const { settled, place } = useSettled();
  if (shown.length === 0 && unreadable.length === 0 && settled.count === 0) return null;
  return (
    <section className={s.list}>
      {(shown.length > 0 || unreadable.length > 0) && <h2>{m.heading}</h2>}
      <p ref={place} tabIndex={-1} className={s.said}>
        {settled.count > 0 && m.settled}
      </p>
      {unreadable.map(({ key, raw }) => (
        <UnreadableOrder key={key} name={key} raw={raw} locale={page.locale} floor={page.floor} onSettled={settled.more} />
      ))}
      <ul>
        {shown.map((entry) => (
          <WaitingCard key={entry.body.key} entry={entry} page={page} onSettled={settled.more} />
        ))}
      </ul>
    </section>
  );
}
