import type { SetPart } from './shop';
import { describe, expect, it } from 'vitest';
import { shortages } from '../cart/fit-stock';
import { dishList } from '../orders/dish-list';
import { lineWords } from '../orders/line-words';
import type { OrderLineView } from '../orders/order-view';
import { orderLoad } from '../slots/order-load';
import { fen } from '../money';
import { noodles } from '../testing/goods';
import { chosenWords, dishesOf, dishName, leastOptions, setLeft, setText } from './set-menu';

const text = (zh: string, en = '') => ({ zh, en });
const dish = (item: string, options: { id: string; name: { zh: string; en: string }; priceDelta: ReturnType<typeof fen> }[] = []) => ({ id: `with_${item}`, item, name: text(item, item), picture: '', options });
const rice: SetPart = { id: 'rice', name: text('主食', 'Main'), isFixed: false, dishes: [dish('pork'), dish('beef')] };
const soup: SetPart = { id: 'soup', name: text(''), isFixed: true, dishes: [dish('soup')] };
const lunch = { id: 'lunch', parts: [rice, soup], optionGroups: [] };

it('a dish comes with the least that it needs, the cheapest of it, and says so', () => {
  const options = leastOptions(noodles);
  expect(options.map(({ id }) => id)).toEqual(['opt_dry']);
  expect(dishName({ name: text('牛肉面', 'Noodles'), options })).toEqual(text('牛肉面（不用）', 'Noodles (No)'));
  expect(dishName({ name: text('牛肉面'), options })).toEqual(text('牛肉面（不用）', ''));
  expect(dishName({ name: text('汤', 'Soup'), options: [] })).toEqual(text('汤', 'Soup'));
});

it('a piece is made of what comes with it and what was chosen', () => {
  expect(dishesOf(lunch, ['with_beef']).map(({ item }) => item)).toEqual(['beef', 'soup']);
  expect(dishesOf({}, ['with_beef'])).toEqual([]);
  expect(setText(lunch.parts, ({ zh }) => zh)).toBe('主食 + soup');
  const group = { id: 'more', name: text('加料'), minChoices: 0, maxChoices: 1, options: [{ id: 'egg', name: text('蛋'), priceDelta: fen(200) }] };
  expect(chosenWords({ ...lunch, optionGroups: [group] }, ['with_pork', 'egg']).map(({ zh }) => zh)).toEqual(['pork', 'soup', '蛋']);
});

describe('what is left of a set', () => {
  const left = (known: Record<string, number>, parts = lunch.parts) => Object.fromEntries(setLeft({ id: 'lunch', parts }, (item) => known[item] ?? null));
  it.each<[Record<string, number>, Record<string, number>]>([
    [{}, {}],
    [{ soup: 3 }, { lunch: 3 }],
    [{ soup: 0 }, { lunch: 0 }],
    [{ pork: 0 }, { with_pork: 0 }],
    [{ pork: 0, beef: 2 }, { lunch: 2, with_pork: 0, with_beef: 2 }],
    [{ pork: 0, beef: 0 }, { lunch: 0, with_pork: 0, with_beef: 0 }],
    [{ lunch: 0 }, { lunch: 0 }],
  ])('%j leaves %j', (known, told) => expect(left(known)).toEqual(told));

  it('is half where a dish comes twice, and of a good that is no set its own', () => {
    expect(left({ soup: 5 }, [soup, { ...soup, id: 'again' }])).toEqual({ lunch: 2 });
    expect(setLeft({ id: 'cola' }, () => 4)).toEqual([['cola', 4]]);
  });
});

it('a cart line of a choice that is sold out is short, and takes from what is left for the next', () => {
  const line = (options: string[], quantity = 1) => ({ item: 'lunch', options, quantity, grams: null });
  const short = shortages([line(['with_pork'], 2), line(['with_beef'])], { with_pork: 1, lunch: 2 });
  expect([...short]).toEqual([['lunch+with_pork', 1], ['lunch+with_beef', 0]]);
});

const ordered = (more: Partial<OrderLineView> = {}): OrderLineView => ({
  position: 0, item: 'lunch', name: text('午餐', 'Lunch'), picture: '', unit: 'each', unitPrice: fen(900), quantity: 2, grams: null, finalGrams: null, total: fen(1800),
  options: [{ id: 'with_beef', name: text('beef'), priceDelta: fen(0) }, { id: 'hot', name: text('加辣'), priceDelta: fen(0) }],
  parts: [{ choice: 'with_beef', item: 'beef', name: text('牛肉'), picture: '', options: [] }, { choice: 'with_soup', item: 'soup', name: text('汤'), picture: '', options: [] }],
  ...more,
});

it('an ordered set is named by its dishes, counted by them, and listed by them beside what is sold singly', () => {
  expect(lineWords(ordered()).map(({ zh }) => zh)).toEqual(['牛肉', '汤', '加辣']);
  expect(orderLoad([ordered(), { quantity: 3, grams: null }])).toEqual({ orders: 1, dishes: 7, bags: 1 });
  const single = ordered({ item: 'soup', name: text('汤'), quantity: 1, options: [{ id: 'hot', name: text('加辣'), priceDelta: fen(0) }] });
  const soupAlone = { ...single, parts: [] };
  const dishes = dishList([{ number: 1, lines: [ordered()] }, { number: 2, lines: [soupAlone] }]);
  expect(dishes.map(({ name, quantity, options, orders }) => [name.zh, quantity, options.map(({ zh }) => zh).join(), orders])).toEqual([
    ['汤', 3, '加辣', [1, 2]], ['牛肉', 2, '加辣', [1]],
  ]);
});
