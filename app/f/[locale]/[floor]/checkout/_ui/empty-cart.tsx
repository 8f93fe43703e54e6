import { Plate } from '@/app/_ui/plate';
import { keepsNothing } from '@/phone/keeps-nothing';
import type { CheckoutProps } from './checkout-props';

/** Nothing to place, and where there is something; or why nothing could come along. */
export function EmptyCart({ page: { m, locale, floor } }: { page: CheckoutProps }) {
  return (
    <Plate>
      <h2>{m.emptyTitle}</h2>
      <p>{keepsNothing() ? m.forgetful : m.emptyText}</p>
      <a className="go" href={`/f/${locale}/${floor.label}`}>
        {m.toShops}
      </a>
    </Plate>
  );
}
