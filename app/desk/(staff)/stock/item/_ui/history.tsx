'use client';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { useNow } from '@/app/desk/_ui/use-board';
import { orderNumber } from '@/domain/orders/order-number';
import type { ItemStock, StockEntry } from '@/domain/stock/stock-view';
import { formatAmount } from '@/i18n/amounts';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { formatMoment } from '@/i18n/moment';
import type { StockMessages } from '@/i18n/stock';
import styles from './item.module.css';

type Props = { stock: ItemStock; text: StockMessages; isNewest: boolean };

/** What came and went, newest first, a page at a time. */
export function History({ stock: { shop, id, entries, older }, text, isNewest }: Props) {
  const { history } = text;
  const page = `/desk/stock/item?shop=${shop}&item=${id}`;
  return (
    <section aria-label={history.title}>
      <h2 className={styles.title}>{history.title}</h2>
      {entries.length === 0 && <p className="window">{history.none}</p>}
      <ol className={styles.log}>
        {entries.map((entry) => (
          <Line key={entry.seq} entry={entry} text={text} />
        ))}
      </ol>
      <nav className={styles.pages} aria-label={history.title}>
        {!isNewest && (
          <DeskLink className="go plain" href={page}>
            {history.newest}
          </DeskLink>
        )}
        {older !== null && (
          <DeskLink className="go steel" href={`${page}&before=${older}`}>
            {history.older}
          </DeskLink>
        )}
      </nav>
    </section>
  );
}

/** `卖出 #023`, `报损：坏了`, `盘点`. */
function kindText({ kind, order, reason }: StockEntry, { history, reasons }: StockMessages): string {
  const name = history.kinds[kind];
  if (order !== null) return fill(history.order, { kind: name, number: orderNumber(order) });
  return reason === null ? name : fill(history.reason, { kind: name, reason: reasons[reason] });
}

function Line({ entry, text }: { entry: StockEntry; text: StockMessages }) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const { amount, at, cost, left, paid, unit, who } = entry;
  const { history } = text;
  const signed = `${amount > 0 ? '+' : ''}${formatAmount(amount, unit, locale)}`;
  return (
    <li className={styles.line}>
      <b className={amount < 0 ? styles.out : styles.in}>{signed}</b>
      <span className={styles.what}>
        <span className={styles.kind}>{kindText(entry, text)}</span>
        <span>
          <time dateTime={at}>{formatMoment(at, now, building.timeZone, locale)}</time>
          {who !== null && <span> · {who}</span>}
          {paid !== null && <span> · {fill(history.paid, { paid: formatFen(paid) })}</span>}
          {cost !== null && cost !== 0 && <span> · {fill(history.cost, { cost: formatFen(cost) })}</span>}
        </span>
      </span>
      <span className={styles.after}>{fill(history.after, { left: formatAmount(left, unit, locale) })}</span>
    </li>
  );
}
