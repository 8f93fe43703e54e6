import { expect, test } from 'vitest';
import { type EditedItem, newDraft } from '@/domain/menu/item-draft';
import { cellsOf, changeOf, withUnit } from './grid-cells';

const egg: EditedItem = { ...newDraft('cat'), id: 'egg', revision: 3, archived: false, name: { zh: '卤蛋', en: '' }, price: 250, stock: 12 };
const changed = (cells: Partial<ReturnType<typeof cellsOf>>) => changeOf(egg, { ...cellsOf(egg), ...cells });

test('a row that nobody touched, or typed the same into, saves nothing', () => {
  expect(changed({})).toBeNull();
  expect(changed({ price: ' ２.5 ', stock: '12 ', nameZh: ' 卤蛋' })).toBeNull();
  expect(changeOf({ ...egg, stock: null }, cellsOf({ ...egg, stock: null }))).toBeNull();
});

test('a row that changed says what it was opened as', () => {
  expect(changed({ price: '3' })).toEqual({ item: 'egg', revision: 3, name: egg.name, unit: 'each', price: 300, stock: { was: 12, now: 12 } });
  expect(changed({ stock: '' })?.stock).toEqual({ was: 12, now: null });
  expect(changed({ price: 'x', stock: 'y' })).toMatchObject({ price: NaN, stock: { now: NaN } });
});

test('another unit begins to count anew', () => {
  expect(withUnit(cellsOf(egg), 'weight')).toMatchObject({ unit: 'weight', stock: '' });
  expect(withUnit(cellsOf(egg), 'each').stock).toBe('12');
});
