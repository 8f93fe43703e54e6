'use client';
import { type ComplaintAnswer, complaintAnswers, type DeskComplaint } from '@/domain/complaints/complaint';
import { orderNumber } from '@/domain/orders/order-number';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { formatFen } from '@/i18n/money';
import { floorName, inLocale, shopLabel } from '@/i18n/text';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './complaints.module.css';

/** Pieces, or the grams that were brought. */
export const amountText = ({ quantity, grams }: DeskComplaint): string => (grams === null ? `×${quantity}` : formatGrams(grams));

/** Which order, when it was brought and to whom. */
export function orderText({ order }: DeskComplaint, now: Date, { text, building, locale }: Pick<Desk, 'text' | 'building' | 'locale'>): string {
  const date = formatDayTime(order.deliveredAt, now, building.timeZone, locale);
  const place = [floorName(order.floor), order.room, order.customerName].filter(Boolean).join(' ');
  return fill(text.changes.wrong.order, { number: orderNumber(order.number), date, floor: place });
}

/** One thing that was wrong: what, of which order, in whose words, with its picture; and the three ways to answer. */
export function ComplaintCard({ complaint, onAnswer }: { complaint: DeskComplaint; onAnswer: (how: ComplaintAnswer) => void }) {
  const desk = useDesk();
  const { building, locale, shops } = desk;
  const words = desk.text.changes.wrong;
  const now = new Date(useNow());
  const number = orderNumber(complaint.order.number);
  const item = inLocale(complaint.item, locale);
  const shop = shops.length > 1 ? shops.find(({ slug }) => slug === complaint.shop) : undefined;
  return (
    <li className={styles.card} aria-label={`${number} ${item}`}>
      <span className={`lift steel on ${styles.floor}`}>{complaint.order.floor}</span>
      <div className={styles.what}>
        <h2 className={styles.reason}>{words.reasons[complaint.reason]}</h2>
        <p className={styles.item}>{fill(words.line, { item, amount: amountText(complaint), total: formatFen(complaint.total) })}</p>
        {complaint.words && <p className={styles.words}>{complaint.words}</p>}
        <p className={styles.soft}>
          {[shop && shopLabel(shop, locale), orderText(complaint, now, desk), fill(words.at, { time: formatDayTime(complaint.at, now, building.timeZone, locale) })].filter(Boolean).join(' · ')}
        </p>
      </div>
      {complaint.hasPicture && <img className={styles.picture} src={`/desk/complaints/picture?complaint=${complaint.id}`} alt={fill(words.picture, { number })} loading="lazy" />}
      <div className={styles.ways}>
        {complaintAnswers.map((how) => (
          <button key={how} type="button" className={`go ${how === 'refund' ? 'steel' : 'plain'} ${styles.way}`} aria-label={fill(words.answerTo, { how: words[how], number, item })} onClick={() => onAnswer(how)}>
            {words[how]}
          </button>
        ))}
      </div>
    </li>
  );
}
