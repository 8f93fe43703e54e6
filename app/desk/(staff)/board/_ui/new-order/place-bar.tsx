'use client';
import { isOutside } from '@/domain/channels/channel';
import { dueAfter, voucherValueLimit } from '@/domain/channels/voucher';
import type { AppError } from '@/domain/errors';
import type { Counter } from '@/domain/menu/counter';
import type { Shop } from '@/domain/menu/shop';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen } from '@/i18n/money';
import { unsignedFen } from '@/i18n/typed-money';
import { priceDraft, withKnownGoods } from '@/phone/desk/counter-draft';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './new-order.module.css';
import type { NewOrder } from './use-new-order';

type Props = { order: NewOrder; shop: Shop; onRenew: () => Promise<Counter | null> };

/** On a phone the field that is wanted may lie below the goods. */
const showFault = (said: HTMLElement | null): void =>
  said?.closest('dialog')?.querySelector(`.${styles.side} .${styles.fault}`)?.scrollIntoView({ block: 'center' });

/** What it comes to, what stands in its way, and the one next step. */
export function PlaceBar({ order, shop, onRenew }: Props) {
  const { locale, text } = useDesk();
  const words = text.channels.order;
  const { draft, sending, faults } = order;
  const { total } = priceDraft(draft, shop);
  const weighed = draft.cart.lines.some(({ grams }) => grams !== null);
  const unsure = sending.kind === 'unsure';
  const busy = sending.kind === 'sending';
  return (
    <div className={styles.bar}>
      {sending.kind === 'refused' && <Refused order={order} error={sending.error} onRenew={onRenew} />}
      {faults[0] !== undefined && <p key={faults[0]} ref={showFault} role="alert" className={styles.fault}>{words.faults[faults[0]]}</p>}
      {unsure && <p role="alert" className={styles.fault}>{words.unsure}</p>}
      <p className={styles.sum}>
        <span className={styles.soft}>{words.total}</span> <b>{weighed ? aboutFen(total, locale) : formatFen(total)}</b>
        <SumNote order={order} shop={shop} />
      </p>
      <button type="button" className={`go ${styles.place}`} disabled={busy} onClick={() => void (unsure ? order.again() : order.place())}>
        {busy ? words.busy : unsure ? words.again : words.place}
      </button>
    </div>
  );
}

/** What of the sum is not to be collected. */
function SumNote({ order: { draft }, shop }: Pick<Props, 'order' | 'shop'>) {
  const words = useDesk().text.channels.order;
  if (isOutside(draft.channel)) return <small>{words.platform}</small>;
  const value = unsignedFen(draft.voucher.value, voucherValueLimit);
  if (!value) return draft.cart.lines.some(({ grams }) => grams !== null) ? <small>{words.estimate}</small> : null;
  return <small>{fill(words.due, { amount: formatFen(dueAfter(priceDraft(draft, shop).total, value)) })}</small>;
}

/** Why it was refused, and the one tap that lets it pass where staff may say so. */
function Refused({ order, error, onRenew }: Pick<Props, 'order' | 'onRenew'> & { error: AppError }) {
  const { building, locale, text } = useDesk();
  const words = text.channels.order;
  const now = new Date(useNow());
  const { draft, place, change } = order;
  const renew = async () => {
    const counter = await onRenew();
    if (counter) change(withKnownGoods(draft, counter.shop));
  };
  const ways: Partial<Record<AppError['code'], [string, () => void]>> = {
    below_minimum: [words.waive, () => void place({ ...draft, waivesMinimum: true })],
    slot_full: [words.squeeze, () => void place({ ...draft, squeezesIn: true })],
    price_changed: [words.renew, () => void renew()],
    sold_out: [words.renew, () => void renew()],
    unknown_item: [words.renew, () => void renew()],
  };
  const way = ways[error.code];
  return (
    <div role="alert" className={styles.refused}>
      <p>{errorText(error, locale, building.timeZone, now)}</p>
      {way && (
        <button type="button" className="go steel" onClick={way[1]}>
          {way[0]}
        </button>
      )}
    </div>
  );
}
