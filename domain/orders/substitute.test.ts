import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../menu/shop';
import { fen, weighed } from '../money';
import { repriced } from './reprice';
import { amountInstead, insteadChoices, judgeSubstitute } from './substitute';

const item = (id: string, price: number, more: Partial<MenuItem> = {}): MenuItem => ({
  id,
  name: { zh: `货${id}`, en: id },
  description: { zh: '', en: '' },
  picture: '',
  pinyin: id,
  initials: id,
  unit: 'each',
  price: fen(price),
  usualGrams: null,
  optionGroups: [],
  ...more,
});

const noodles = item('noodles', 450, {
  optionGroups: [{ id: 'water', name: { zh: '泡面', en: 'Water' }, minChoices: 1, maxChoices: 1, options: [{ id: 'hot', name: { zh: '热水', en: 'Hot' }, priceDelta: fen(50) }] }],
});
const pears = item('pear', 640, { unit: 'weight', usualGrams: 500 });
const shop = { categories: [{ id: 'cat', name: { zh: '货', en: 'Goods' }, items: [item('apple', 300), item('egg', 500), noodles, pears] }] };

/** Three apples, ¥9.00. */
const apples = { item: 'apple', unit: 'each', quantity: 3, grams: null, finalGrams: null, total: fen(900) } as const;
const wish = (id: string, more: object = {}) => ({ item: id, options: [], quantity: 1, grams: null, ...more });

describe('what may come instead', () => {
  it('is a good of the shop that costs no more', () => {
    expect(judgeSubstitute(apples, wish('egg'), shop)).toMatchObject({ ok: true, value: { unitPrice: 500, total: 500 } });
    expect(judgeSubstitute(apples, wish('noodles', { options: ['hot'] }), shop)).toMatchObject({ ok: true, value: { unitPrice: 500, total: 500 } });
    expect(judgeSubstitute(apples, wish('pear', { grams: 700 }), shop)).toMatchObject({ ok: true, value: { total: 896 } });
  });

  it('is never dearer, not by a fen', () => {
    expect(judgeSubstitute(apples, wish('egg', { quantity: 2 }), shop)).toEqual({ ok: false, error: { code: 'substitute_dearer', most: 900, total: 1000 } });
    expect(judgeSubstitute({ ...apples, total: fen(499) }, wish('egg'), shop)).toMatchObject({ error: { code: 'substitute_dearer', most: 499, total: 500 } });
    expect(judgeSubstitute({ ...apples, total: fen(500) }, wish('egg'), shop)).toMatchObject({ ok: true });
  });

  it('is nothing of another shop, not the same good again, and fits what the good allows', () => {
    expect(judgeSubstitute(apples, wish('rice'), shop)).toMatchObject({ error: { code: 'unknown_item' } });
    expect(judgeSubstitute(apples, wish('apple'), shop)).toMatchObject({ error: { code: 'invalid', fields: { 'instead.item': 'same' } } });
    expect(judgeSubstitute(apples, wish('noodles'), shop)).toMatchObject({ error: { code: 'invalid', fields: { instead: 'too_few_choices' } } });
    expect(judgeSubstitute(apples, wish('egg', { options: ['gold'] }), shop)).toMatchObject({ error: { code: 'invalid' } });
    expect(judgeSubstitute(apples, wish('pear'), shop)).toMatchObject({ error: { code: 'invalid', fields: { instead: 'wrong_unit' } } });
  });

  it('is as much as was ordered, or as much as costs no more', () => {
    expect(amountInstead(apples, item('plum', 250), fen(250))).toEqual({ quantity: 3, grams: null });
    expect(amountInstead(apples, item('egg', 500), fen(500))).toEqual({ quantity: 1, grams: null });
    expect(amountInstead(apples, item('melon', 1500), fen(1500))).toBeNull();
    expect(amountInstead({ ...apples, unit: 'weight', grams: 820, quantity: 1 }, pears, fen(640))).toEqual({ quantity: 1, grams: 700 });
    expect(amountInstead({ ...apples, total: fen(10) }, pears, fen(640))).toBeNull();
  });

  it('is offered from what the shop has, with the least that a good needs', () => {
    const choices = (left: Record<string, number>) => insteadChoices(apples, { shop, left }).map(({ item: { id }, options, amount, total }) => [id, options.map((each) => each.id).join(), amount.grams ?? amount.quantity, total]);
    expect(choices({})).toEqual([['egg', '', 1, 500], ['noodles', 'hot', 1, 500], ['pear', '', 500, 640]]);
    expect(choices({ egg: 0, pear: 499, noodles: 1 })).toEqual([['noodles', 'hot', 1, 500]]);
  });

  it('offers by itself only what the shop may bring', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 1, max: 5_000 })), fc.boolean(), (price, total, quantity, grams, byWeight) => {
        const good = byWeight ? item('good', price, { unit: 'weight', usualGrams: 500 }) : item('good', price);
        const line = { ...apples, unit: grams === null ? ('each' as const) : ('weight' as const), quantity, grams, total: fen(total) };
        const amount = amountInstead(line, good, fen(price));
        if (!amount) return;
        const judged = judgeSubstitute(line, wish('good', amount), { categories: [{ id: 'cat', name: { zh: '', en: '' }, items: [good] }] });
        expect(judged).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('an order that lost a line', () => {
  const terms = { minimumOrder: fen(900), deliveryFee: fen(100), smallOrderFee: fen(200) };
  const egg = { unit: 'each', unitPrice: fen(500), quantity: 1, grams: null, finalGrams: null } as const;

  it('keeps its fees and is never held to the minimum again', () => {
    expect(repriced({ fulfilment: 'delivery', deliveryFee: fen(100), smallOrderFee: fen(0) }, [egg], terms)).toEqual({ subtotal: 500, deliveryFee: 100, smallOrderFee: 0, total: 600 });
  });

  it('keeps a small-order fee that it was placed with', () => {
    expect(repriced({ fulfilment: 'delivery', deliveryFee: fen(100), smallOrderFee: fen(200) }, [egg], terms)).toMatchObject({ smallOrderFee: 200, total: 800 });
    expect(repriced({ fulfilment: 'delivery', deliveryFee: fen(100), smallOrderFee: fen(200) }, [egg], { ...terms, smallOrderFee: null })).toMatchObject({ smallOrderFee: 0 });
  });

  it('pays a fee that fell by what it is now, and none that rose', () => {
    expect(repriced({ fulfilment: 'delivery', deliveryFee: fen(100), smallOrderFee: fen(0) }, [egg], { ...terms, deliveryFee: fen(50) })).toMatchObject({ deliveryFee: 50 });
    expect(repriced({ fulfilment: 'delivery', deliveryFee: fen(100), smallOrderFee: fen(0) }, [egg], { ...terms, deliveryFee: fen(300) })).toMatchObject({ deliveryFee: 100 });
  });

  it('counts weighed goods by what the scale said, once it has', () => {
    const mandarins = { unit: 'weight', unitPrice: fen(680), quantity: 1, grams: 500, finalGrams: null } as const;
    const was = { fulfilment: 'pickup', deliveryFee: fen(0), smallOrderFee: fen(0) } as const;
    expect(repriced(was, [mandarins], terms).subtotal).toBe(680);
    expect(repriced(was, [{ ...mandarins, finalGrams: 620 }], terms).subtotal).toBe(weighed(fen(680), 620));
  });
});
