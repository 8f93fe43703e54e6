import { expect, it } from 'vitest';
import { fen } from '../money';
import { mostDishes, mostParts, setDoubt, type SetDraft, setFaults, setSums } from './set-draft';

const part = (...items: string[]) => ({ id: null, name: { zh: '主食', en: '' }, dishes: items.map((item) => ({ id: null, item })) });
const draft = (more: Partial<SetDraft> = {}): SetDraft => ({ category: 'cat', name: { zh: '午餐', en: '' }, price: 900, picture: '', parts: [part('a', 'b'), part('c')], ...more });
const many = (count: number) => Array.from({ length: count }, (_, index) => `item${index}`);

it.each<[string, Partial<SetDraft>, Record<string, string>]>([
  ['is right', {}, {}],
  ['has no part', { parts: [] }, { parts: 'missing' }],
  ['has too many', { parts: many(mostParts + 1).map((item) => part(item)) }, { parts: 'too_many' }],
  ['has an empty part', { parts: [part()] }, { 'parts.0.dishes': 'missing' }],
  ['has too many dishes', { parts: [part(...many(mostDishes + 1))] }, { 'parts.0.dishes': 'too_many' }],
  ['has a dish twice in a part', { parts: [part('a', 'a')] }, { 'parts.0.dishes.1': 'duplicate' }],
  ['has a choice without a name', { parts: [{ ...part('a', 'b'), name: { zh: '', en: '' } }] }, { 'parts.0.name.zh': 'missing' }],
  ['has a fixed part without a name', { parts: [{ ...part('a'), name: { zh: '', en: '' } }] }, {}],
  ['has the same dish in two parts', { parts: [part('a'), part('a')] }, {}],
  ['costs nothing', { price: 0 }, { price: 'too_low' }],
  ['has no name', { name: { zh: '', en: '' } }, { 'name.zh': 'missing' }],
])('a set that %s', (_, more, faults) => expect(setFaults(draft(more))).toEqual(faults));

const goods = [
  { id: 'a', price: fen(2000), cost: fen(900) },
  { id: 'b', price: fen(2300), cost: fen(1200) },
  { id: 'c', price: fen(500), cost: null },
];

it('is compared with its dishes one by one: the cheapest choice, the dearest, and what is known of their cost', () => {
  expect(setSums(draft().parts, goods)).toEqual({ least: 2500, most: 2800, cost: 1200 });
  expect(setSums([part('a'), part()], goods)).toEqual({ least: 2000, most: 2000, cost: 900 });
});

it.each<[number, string | null]>([[1199, 'below_cost'], [1200, null], [2500, null], [2501, 'set_doubtful']])('%i fen: %s', (price, doubt) =>
  expect(setDoubt(price, setSums(draft().parts, goods))).toBe(doubt));
