'use client';
import { amountOf, type CartLine, gramStep } from '@/domain/cart/cart';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';

type Props = {
  line: CartLine;
  /** The good's name in the page's language. */
  item: string;
  className: string | undefined;
  m: { less: string; more: string };
  /** Prices are too old to take more by them. */
  isLookedAt?: boolean;
  /** Pieces or grams. */
  onSet: (amount: number) => void;
};

/** A cart line's amount between two lift buttons, a piece or 100 g a step. */
export function AmountStepper({ line, item, className, m, isLookedAt = false, onSet }: Props) {
  const weighed = line.grams !== null;
  const amount = amountOf(line);
  const step = weighed ? gramStep : 1;
  return (
    <div className={className}>
      <button type="button" className="lift" aria-label={fill(m.less, { item })} onClick={() => onSet(amount - step)}>
        −
      </button>
      <span>{weighed ? formatGrams(amount) : amount}</span>
      <button type="button" className="lift" aria-label={fill(m.more, { item })} disabled={isLookedAt} onClick={() => onSet(amount + step)}>
        +
      </button>
    </div>
  );
}
