'use client';
import type { ChangeLog, LoggedChange } from '@/domain/staff/change-log';
import { changeLine, changeMessages } from '@/i18n/changes';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import { shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useNow } from '@/app/desk/_ui/use-board';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './changes.module.css';

/** The log, a page at a time. */
export function Changes({ log, isNewest }: { log: ChangeLog; isNewest: boolean }) {
  const { locale } = useDesk();
  const text = changeMessages[locale];
  const shop = useShop();
  const page = (before: number | null) =>
    `/desk/staff/changes?${new URLSearchParams({ ...(shop === null ? {} : { shop }), ...(before === null ? {} : { before: String(before) }) }).toString()}`;
  return (
    <DeskScreen title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      {log.lines.length === 0 && <p className="window">{text.none}</p>}
      <ol className={styles.log}>
        {log.lines.map((line) => (
          <Line key={line.seq} line={line} />
        ))}
      </ol>
      <nav className={styles.pages} aria-label={text.title}>
        {!isNewest && (
          <DeskLink className="go plain" href={page(null)}>
            {text.newest}
          </DeskLink>
        )}
        {log.older !== null && (
          <DeskLink className="go steel" href={page(log.older)}>
            {text.older}
          </DeskLink>
        )}
      </nav>
    </DeskScreen>
  );
}

function Line({ line: { at, change, shop, who } }: { line: LoggedChange }) {
  const { building, locale, shops } = useDesk();
  const text = changeMessages[locale];
  const now = new Date(useNow());
  const { what, before, now: is } = changeLine(change, { locale, zone: building.timeZone, at: new Date(at) });
  const found = shops.find(({ slug }) => slug === shop);
  return (
    <li className={styles.line}>
      <p className={styles.when}>
        <time dateTime={at}>{formatMoment(at, now, building.timeZone, locale)}</time>
        <b>{who}</b>
        <span>{shop === null ? text.building : found ? shopLabel(found, locale) : shop}</span>
      </p>
      <p className={styles.what}>{what}</p>
      {before !== null && is !== null && <p className={styles.from}>{fill(text.beforeNow, { before, now: is })}</p>}
    </li>
  );
}
