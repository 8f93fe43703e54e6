import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import { banana, noodles } from '../testing/goods';
import { addLine, type CartLine, emptyCart } from './cart';
import { priceCart } from './price-cart';

const shop = {
  minimumOrder: fen(1500),
  deliveryFee: fen(200),
  smallOrderFee: null,
  categories: [{ id: 'cat', name: { zh: '全部', en: 'All' }, items: [banana, noodles] }],
};
const bananas: CartLine = { item: banana.id, options: [], quantity: 1, grams: 600 };
const hotNoodles: CartLine = { item: noodles.id, options: ['opt_hot', 'opt_egg'], quantity: 2, grams: null };
const cart = [bananas, hotNoodles].reduce(addLine, emptyCart);

describe('a priced cart', () => {
  it('prices weighed goods and options, and says that the scale settles it', () => {
    const priced = priceCart(shop, cart, 'delivery');
    expect(priced.rows.map(({ unitPrice, total }) => [unitPrice, total])).toEqual([[450, 540], [800, 1600]]);
    expect(priced).toMatchObject({ subtotal: 2140, deliveryFee: 200, total: 2340, missing: 0, estimated: true, gone: [] });
  });

  it('has no fee and no minimum for a pick-up', () => {
    const priced = priceCart(shop, addLine(emptyCart, bananas), 'pickup');
    expect(priced).toMatchObject({ deliveryFee: 0, missing: 0, total: 540 });
  });

  it.each([
    ['an item that left the menu', { ...bananas, item: 'itm_gone' }],
    ['an option that left it', { ...hotNoodles, options: ['opt_hot', 'opt_gone'] }],
    ['an item that is no longer weighed', { ...hotNoodles, quantity: 1, grams: 500 }],
    ['a choice that became necessary', { ...hotNoodles, options: [] }],
  ])('does not count %s', (_what, line) => {
    const priced = priceCart(shop, addLine(addLine(emptyCart, bananas), line), 'delivery');
    expect(priced.subtotal).toBe(540);
    expect(priced.gone).toHaveLength(1);
  });
});
