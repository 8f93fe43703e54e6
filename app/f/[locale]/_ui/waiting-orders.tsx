'use client';
import { useId } from 'react';
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

function WaitingCard({ entry, page: { locale, zone, shopName } }: { entry: OutboxEntry; page: Props }) {
  const m = outboxMessages[locale];
  const { state, body } = entry;
  const { key, shop, floor } = body;
  const id = useId();
  // A phone that cannot keep the change goes on showing the order.
  const callOff = () => void phoneOutbox().callOff(key).catch(() => undefined);
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
        <button type="button" className="go plain" aria-describedby={id} onClick={callOff}>
          {state === 'rejected' ? m.letGo : m.callOff}
        </button>
      )}
    </li>
  );
}

/** The orders on this phone that are not placed yet: each in words, with the way to where it can be settled. */
export default function WaitingOrders(page: Props) {
  const { entries, unreadable } = useOutbox();
  const shown = entries.filter((entry) => isWorthSaying(entry) && entry.body.shop !== page.except);
  if (shown.length === 0 && unreadable.length === 0) return null;
  return (
    <section className={s.list}>
      <h2>{outboxMessages[page.locale].heading}</h2>
      {unreadable.map(({ key, raw }) => (
        <UnreadableOrder key={key} name={key} raw={raw} locale={page.locale} floor={page.floor} />
      ))}
      <ul>
        {shown.map((entry) => (
          <WaitingCard key={entry.body.key} entry={entry} page={page} />
        ))}
      </ul>
    </section>
  );
}
