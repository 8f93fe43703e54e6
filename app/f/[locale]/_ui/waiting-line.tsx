'use client';
import { useOutbox } from '@/app/_ui/use-outbox';
import type { Locale } from '@/domain/menu/shop';
import { outboxMessages } from '@/i18n/outbox';
import { now } from '@/phone/clock';
import { entryOfShop } from '@/phone/outbox/entry';
import { isWorthSaying, needsSomebody, waitingWords } from './waiting-words';
import s from './waiting.module.css';

/** On a menu: that an order of this shop is not placed yet, and the way to it. */
export default function WaitingLine({ slug, locale, zone }: { slug: string; locale: Locale; zone: string }) {
  const entry = entryOfShop(useOutbox().entries, slug);
  if (!entry || !isWorthSaying(entry)) return null;
  return (
    <a className={needsSomebody(entry) ? `${s.line} ${s.asks}` : s.line} href={`/f/${locale}/${entry.body.floor}/checkout?shop=${slug}`}>
      {waitingWords(entry, { m: outboxMessages[locale], locale, zone, at: now() })}
    </a>
  );
}
