import { expect, test } from 'vitest';
import { type ItemDraft, newDraft } from '@/domain/menu/item-draft';
import { itemFaults } from '@/domain/menu/item-faults';
import { draftOf, emptyGroup, fieldsOf } from './item-form';

const pear: ItemDraft = {
  ...newDraft('cat'),
  name: { zh: '雪梨', en: 'Pear' },
  unit: 'weight',
  price: 580,
  usualGrams: 600,
  picture: '/goods/pear.svg',
  optionGroups: [{ id: 'grp', name: { zh: '切法', en: '' }, minChoices: 1, maxChoices: 1, options: [{ id: 'opt', name: { zh: '切块', en: '' }, priceDelta: 150 }] }],
};

test('a good that is opened and not touched is the same good', () => {
  expect(draftOf(fieldsOf(pear))).toEqual(pear);
  const each = { ...pear, unit: 'each' as const, usualGrams: null };
  expect(draftOf(fieldsOf(each))).toEqual(each);
});

test('what was typed is tidied, and what is no number keeps the good from being saved', () => {
  const fields = { ...fieldsOf(pear), name: { zh: '  雪  梨 ', en: '' }, price: 'five', usualGrams: '5 pounds' };
  expect(draftOf(fields).name.zh).toBe('雪 梨');
  expect(itemFaults(draftOf(fields))).toEqual({ price: 'not_whole', usualGrams: 'not_whole' });
});

test('a new good asks for its name and its price, a new group for its names', () => {
  expect(itemFaults(draftOf(fieldsOf(newDraft('cat'))))).toEqual({ 'name.zh': 'missing', price: 'too_low' });
  const grouped = { ...fieldsOf(pear), groups: [emptyGroup('a')] };
  expect(Object.keys(itemFaults(draftOf(grouped))).sort()).toEqual(['optionGroups.0.name.zh', 'optionGroups.0.options.0.name.zh', 'optionGroups.0.options.1.name.zh']);
});
