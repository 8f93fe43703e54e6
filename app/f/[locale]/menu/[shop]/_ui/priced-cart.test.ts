import { expect, test } from 'vitest';
import { type CartLine, emptyCart } from '@/domain/cart/cart';
import type { Shop } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { banana, noodles } from '@/domain/testing/goods';
import { optionNames } from './option-names';
import { packMenu } from './pack-menu';
import { unpackItem } from './packed-menu';
import { pricedCart } from './priced-cart';

const good = (id: string, price: number) => ({ ...noodles, id, optionGroups: [], price: fen(price) });
const items = [banana, noodles, good('itm_cola', 300)];
const shop = { categories: [{ id: 'c', name: { zh: '全', en: 'All' }, items }] } as unknown as Shop;
const goods = packMenu(shop, 'zh').map(([id, name, packed]) => ({ id, name, items: packed.map(unpackItem) }));
const terms = { minimumOrder: fen(1500), deliveryFee: fen(200), smallOrderFee: null };
const priced = (lines: CartLine[]) => pricedCart({ cart: { ...emptyCart, lines }, goods, terms });

const weighedLine: CartLine = { item: 'itm_banana', options: [], quantity: 1, grams: 1200 };
const dressed: CartLine = { item: 'itm_noodles', options: ['opt_egg', 'opt_hot'], quantity: 2, grams: null };

test('prices lines with their options, names them, and adds the fee', () => {
  const cart = priced([weighedLine, dressed]);
  expect(cart.rows.map((row) => [optionNames(row), row.unitPrice, row.total])).toEqual([
    ['', 450, 1080],
    ['代泡 · 卤蛋', 800, 1600],
  ]);
  expect(cart).toMatchObject({ subtotal: 2680, deliveryFee: 200, total: 2880, missing: 0, estimated: true, gone: [] });
});

test('only what is weighed makes the sum an estimate', () => {
  expect(priced([dressed]).estimated).toBe(false);
});

test('what the menu no longer has, or has otherwise, is not counted', () => {
  const unknown: CartLine = { item: 'itm_gone', options: [], quantity: 1, grams: null };
  const oldOption: CartLine = { item: 'itm_noodles', options: ['opt_gone', 'opt_hot'], quantity: 1, grams: null };
  const nowWeighed: CartLine = { item: 'itm_banana', options: [], quantity: 3, grams: null };
  const cart = priced([unknown, oldOption, nowWeighed, dressed]);
  expect(cart.gone).toEqual(['itm_gone', 'itm_noodles+opt_gone+opt_hot', 'itm_banana']);
  expect(cart.subtotal).toBe(1600);
});

test('what is missing to the minimum is told', () => {
  const cola: CartLine = { item: 'itm_cola', options: [], quantity: 1, grams: null };
  expect(priced([weighedLine, cola]).missing).toBe(120);
});
