'use client';
import type { Fen } from '@/domain/money';
import { leftOf, type PaidLine } from '@/domain/payments/hand-refund';
import type { RefundableLine, RefundView } from '@/domain/payments/payments-view';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './refund.module.css';
import { ofFees, useRefund } from './use-refund';

type Props = { shop: string; order: RefundView; left: Fen; text: PaymentsMessages };

/** Amounts for goods and fees, each with what it was paid; or all that is left. */
export function RefundForm({ shop, order, left, text }: Props) {
  const words = text.refund;
  const { typed, edit, sum, isEmpty, isWrong, busy, fault, note, noteParts } = useRefund(shop, order);
  const fees: PaidLine = { id: ofFees, paid: order.fees, refunded: order.feesRefunded };
  const { locale } = useDesk();
  const nameOf = (line: RefundableLine) => [inLocale(line.name, locale), line.grams !== null ? formatGrams(line.grams) : fill(words.pieces, { count: line.quantity })].join(' ');
  const problem = isWrong ? words.bad : fault;
  return (
    <form className={styles.form} aria-label={words.lines} onSubmit={(event) => (event.preventDefault(), void noteParts())}>
      <h2>{words.lines}</h2>
      <ul className={styles.lines}>
        {order.goods.map((line, index) => {
          const of = order.lines[index]!;
          // What left the order, or came for nothing, has nothing to give back.
          return of.paid === 0 ? null : <Amount key={line.id} of={of} name={nameOf(line)} typed={typed[line.id] ?? ''} onType={(value) => edit(line.id, value)} text={text} />;
        })}
        {order.fees > 0 && <Amount of={fees} name={words.fees} typed={typed[ofFees] ?? ''} onType={(value) => edit(ofFees, value)} text={text} />}
      </ul>
      {problem !== null && (
        <p role="alert" className={styles.fault}>
          {problem}
        </p>
      )}
      <div className={styles.ends}>
        <button type="submit" className="go" disabled={busy || isWrong || isEmpty}>
          {busy ? words.busy : isEmpty || sum === null ? words.makeNone : fill(words.make, { amount: formatFen(sum) })}
        </button>
        <button type="button" className="go plain" disabled={busy} onClick={() => void note({ kind: 'whole' })}>
          {fill(words.whole, { amount: formatFen(left) })}
        </button>
      </div>
      <p className={styles.about}>{words.done}</p>
    </form>
  );
}

type AmountProps = { of: PaidLine; name: string; typed: string; onType: (value: string) => void; text: PaymentsMessages };

function Amount({ of, name, typed, onType, text }: AmountProps) {
  const words = text.refund;
  const left = leftOf(of);
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <b>{name}</b>
        <span className={styles.soft}>{fill(words.of, { paid: formatFen(of.paid), left: formatFen(left) })}</span>
      </span>
      <input inputMode="decimal" aria-label={fill(words.line, { item: name })} value={typed} maxLength={12} placeholder="0.00" disabled={left === 0} onChange={(event) => onType(event.target.value)} />
    </li>
  );
}
