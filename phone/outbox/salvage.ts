import { type CartLine, parseCart } from '@/domain/cart/cart';
import { cartStore } from '../cart-store';
import { withUsual } from '../usual';
import { isRecord } from './parse-entry';

export type Salvage = { shop: string; lines: readonly CartLine[] };

const slugShape = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The goods in an order that this version cannot read, as far as they can be made out; null when there are none. */
export function salvage(raw: unknown): Salvage | null {
  const body = isRecord(raw) && isRecord(raw.body) ? raw.body : raw;
  if (!isRecord(body) || typeof body.shop !== 'string' || !slugShape.test(body.shop)) return null;
  const { lines } = parseCart({ version: 1, lines: body.lines });
  return lines.length === 0 ? null : { shop: body.shop, lines };
}

/** Puts goods into their shop's cart, beside what is there; twice is as good as once. */
export function putIntoCart({ shop, lines }: Salvage): void {
  cartStore(shop).change((cart) => withUsual(cart, lines));
}
