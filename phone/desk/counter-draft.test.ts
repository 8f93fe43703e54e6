import { describe, expect, it } from 'vitest';
import { emptyCart } from '@/domain/cart/cart';
import type { MenuItem, Shop } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { bodyOf, chooseOption, emptyDraft, faultsIn, onChannel, priceDraft, tapGood } from './counter-draft';

const option = (id: string, priceDelta = 0) => ({ id, name: { zh: id, en: id }, priceDelta: fen(priceDelta) });
const item = (id: string, facts: Partial<MenuItem> = {}): MenuItem => ({
  id, name: { zh: id, en: id }, description: { zh: '', en: '' }, picture: '', pinyin: id, initials: id, unit: 'each', price: fen(500),
  usualGrams: null, optionGroups: [], ...facts,
});
const water = { id: 'water', name: { zh: '水', en: 'Water' }, minChoices: 1, maxChoices: 1, options: [option('hot'), option('dry')] };
const extra = { id: 'extra', name: { zh: '加料', en: 'Extra' }, minChoices: 0, maxChoices: 2, options: [option('egg', 200), option('ham', 300), option('corn')] };
const noodles = item('noodles', { optionGroups: [water, extra] });
const mandarin = item('mandarin', { unit: 'weight', usualGrams: 500, price: fen(540) });
const apple = item('apple');
const shop = {
  slug: 'corner', minimumOrder: fen(1500), deliveryFee: fen(100), smallOrderFee: null,
  categories: [{ id: 'all', name: { zh: '', en: '' }, items: [apple, mandarin, noodles] }],
} as unknown as Shop;

describe('one tap on a tile', () => {
  it('adds a piece, and another one to the same line', () => {
    expect(tapGood(tapGood(emptyCart, apple), apple).lines).toEqual([{ item: 'apple', options: [], quantity: 2, grams: null }]);
  });

  it('adds the usual weight', () => {
    expect(tapGood(tapGood(emptyCart, mandarin), mandarin).lines).toMatchObject([{ quantity: 1, grams: 1000 }]);
  });

  it('chooses the first of what must be chosen', () => {
    expect(tapGood(emptyCart, noodles).lines[0]!.options).toEqual(['hot']);
    expect(tapGood(emptyCart, noodles, { hot: 0 }).lines[0]!.options).toEqual(['dry']);
  });
});

describe('an option of a line', () => {
  const cart = tapGood(emptyCart, noodles);
  it('takes the place of the one that must be chosen', () => {
    expect(chooseOption(cart, cart.lines[0]!, water, 'dry').lines[0]!.options).toEqual(['dry']);
    expect(chooseOption(cart, cart.lines[0]!, water, 'hot')).toBe(cart);
  });

  it('goes as far as the group does', () => {
    const full = ['egg', 'ham'].reduce((left, id) => chooseOption(left, left.lines[0]!, extra, id), cart);
    expect(full.lines[0]!.options).toEqual(['egg', 'ham', 'hot']);
    expect(chooseOption(full, full.lines[0]!, extra, 'corn')).toBe(full);
    expect(chooseOption(full, full.lines[0]!, extra, 'egg').lines[0]!.options).toEqual(['ham', 'hot']);
  });

  it('that makes two lines alike makes them one', () => {
    const two = tapGood(chooseOption(cart, cart.lines[0]!, water, 'dry'), noodles);
    expect(two.lines).toHaveLength(2);
    expect(chooseOption(two, two.lines[0]!, water, 'hot').lines).toMatchObject([{ quantity: 2, options: ['hot'] }]);
  });
});

describe('what is missing', () => {
  const sale = { ...emptyDraft('key'), cart: tapGood(emptyCart, apple) };
  it('is nothing of a counter sale with one good', () => {
    expect(faultsIn(sale)).toEqual([]);
    expect(faultsIn(emptyDraft('key'))).toEqual(['lines']);
  });

  it('is the floor of a call, and the number of a platform', () => {
    expect(faultsIn(onChannel(sale, 'phone'))).toEqual(['floor']);
    expect(faultsIn(onChannel(sale, 'meituan'))).toEqual(['number']);
    expect(faultsIn({ ...onChannel(sale, 'meituan'), outside: { number: '8', collected: '-1' } })).toEqual(['collected']);
  });

  it('is the other half of a voucher', () => {
    expect(faultsIn({ ...sale, voucher: { ...sale.voucher, code: '1234 5678' } })).toEqual(['value']);
    expect(faultsIn({ ...sale, voucher: { ...sale.voucher, value: '0', code: '12345678' } })).toEqual(['value']);
    expect(faultsIn({ ...sale, voucher: { ...sale.voucher, value: '5' } })).toEqual(['code']);
  });
});

describe('what is sent', () => {
  const sale = { ...emptyDraft('key'), cart: tapGood(emptyCart, apple) };
  it('holds the prices as shown, and nothing of another channel’s fields', () => {
    const typed = { ...sale, outside: { number: '8', collected: '3' }, voucher: { ...sale.voucher, code: '1234-5678', value: '5', goods: '套餐' } };
    expect(bodyOf(typed, shop)).toMatchObject({
      floor: null, outside: null, voucher: { code: '12345678', value: 500, goods: '套餐' }, shown: { deliveryFee: 0, total: 500 },
      lines: [{ item: 'apple', shownUnitPrice: 500 }],
    });
    expect(bodyOf(onChannel(typed, 'eleme'), shop)).toMatchObject({ outside: { number: '8', collected: 300 }, voucher: null });
  });

  it('has the delivery of a call, not of a platform', () => {
    expect(priceDraft({ ...onChannel(sale, 'phone'), floor: '27' }, shop)).toMatchObject({ deliveryFee: 100, missing: 1000, total: 600 });
    expect(priceDraft({ ...onChannel(sale, 'eleme'), fulfilment: 'delivery', floor: '27' }, shop)).toMatchObject({ deliveryFee: 0, missing: 0, total: 500 });
  });
});
