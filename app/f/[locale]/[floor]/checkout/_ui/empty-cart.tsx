import { Plate } from '@/app/_ui/plate';
import type { CheckoutProps } from './checkout-props';

/** Nothing to place, and where there is something. */
export function EmptyCart({ page: { m, locale, floor } }: { page: CheckoutProps }) {
  return (
    <Plate>
      <h2>{m.emptyTitle}</h2>
      <p>{m.emptyText}</p>
      <a className="go" href={`/f/${locale}/${floor.label}`}>
        {m.toShops}
      </a>
    </Plate>
  );
}
