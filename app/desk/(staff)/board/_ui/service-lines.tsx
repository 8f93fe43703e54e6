'use client';
import { canTend } from '@/domain/staff/actor';
import type { ToldNotice } from '@/domain/slots/availability';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { inLocale, shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { noticesAt, rushesAt, type ShopRush } from '@/app/desk/_ui/service-now';
import { useNow } from '@/app/desk/_ui/use-board';
import { useRush } from '@/app/desk/_ui/use-rush';
import { useServiceNow } from '@/app/desk/_ui/use-service';
import { useShop } from '@/app/desk/_ui/use-shop';
import { rushWords } from './rush-words';
import styles from './service-lines.module.css';

/** What is not as usual: swamped shops with the one tap back to normal, and what the building has to say. */
export function ServiceLines() {
  const { shops, text } = useDesk();
  const service = useServiceNow();
  const now = useNow();
  const picked = useShop();
  const rushes = rushesAt(service, now).filter(({ slug }) => (picked === null ? shops.some((shop) => shop.slug === slug) : slug === picked));
  const notices = noticesAt(service, now);
  if (rushes.length + notices.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={text.service.notice.label}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
      {rushes.map((rush) => (
        <RushLine key={rush.slug} rush={rush} />
      ))}
    </ul>
  );
}

function useTime(): (at: string) => string {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  return (at) => formatDayTime(at, now, building.timeZone, locale);
}

function NoticeLine({ notice }: { notice: ToldNotice }) {
  const { locale, text } = useDesk();
  const time = useTime();
  const holds = Date.parse(notice.from) <= useNow();
  const values = { text: inLocale(notice.text, locale), from: time(notice.from), until: time(notice.until) };
  return (
    <li className={styles.line}>
      <b>{fill(holds ? text.service.notice.until : text.service.notice.coming, values)}</b>
      <span className={styles.more}>{text.service.notice.pause}</span>
    </li>
  );
}

function RushLine({ rush }: { rush: ShopRush }) {
  const { actor, locale, shops, text } = useDesk();
  const words = text.service.rush;
  const { busy, fault, set } = useRush(rush.slug);
  const picked = useShop();
  const time = useTime();
  const shop = shops.find(({ slug }) => slug === rush.slug);
  if (!shop) return null;
  const name = shopLabel(shop, locale);
  return (
    <li className={styles.line}>
      <b>{rushWords(rush, words, time)}</b>
      <span className={fault === null ? styles.shop : styles.fault}>{fault ?? (picked === null && shops.length > 1 ? name : '')}</span>
      {canTend(actor, rush.slug) && (
        <button type="button" className={styles.end} aria-label={fill(words.endNamed, { shop: name })} disabled={busy} onClick={() => void set(null)}>
          {words.end}
        </button>
      )}
    </li>
  );
}
