import { expect, test } from 'vitest';
import type { Shop } from '@/domain/menu/shop';
import { banana, noodles } from '@/domain/testing/goods';
import { packMenu } from './pack-menu';
import { unpackItem } from './packed-menu';

const shop = { categories: [{ id: 'cat_a', name: { zh: '水果', en: 'Fruit' }, items: [banana, noodles] }] } as unknown as Shop;
const unpacked = (locale: 'zh' | 'en') => packMenu(shop, locale).map(([id, name, items]) => ({ id, name, items: items.map(unpackItem) }));

test('a page gets every good in its language, and can be searched in both', () => {
  const [category] = unpacked('en');
  expect(category).toMatchObject({ id: 'cat_a', name: 'Fruit' });
  expect(category!.items[0]).toEqual({
    id: 'itm_banana',
    name: 'Banana',
    names: ['Banana', '香蕉'],
    description: '',
    picture: '/goods/x.svg',
    pinyin: 'xiangjiao',
    initials: 'xj',
    unit: 'weight',
    price: 450,
    usualGrams: 600,
    optionGroups: [],
    facts: 0,
  });
});

test('what a good holds, and what a set is made of, come along for the sheet', () => {
  const source = { zh: '包装标签', en: 'Label' };
  const told = { ...banana, nutrition: { energy: 389, protein: 14, fat: 2, carbohydrate: 220, sodium: 1, source } };
  const dish = (id: string) => ({ id: `with_${id}`, item: id, name: { zh: id, en: id }, picture: '', options: [] });
  const parts = [{ id: 'a', name: source, isFixed: false, dishes: [dish('x'), dish('y')] }, { id: 'b', name: source, isFixed: true, dishes: [dish('z')] }];
  const both = { categories: [{ id: 'c', name: source, items: [told, { ...noodles, parts }] }] } as unknown as Shop;
  expect(packMenu(both, 'en')[0]![2].map((item) => unpackItem(item).facts)).toEqual([
    { nutrition: [389, 14, 2, 220, 1, 'Label'] },
    { dishes: [['x', 'with_x'], ['y', 'with_y'], ['z', 0]] },
  ]);
});

test('option groups keep their bounds, names and prices', () => {
  const item = unpacked('zh')[0]!.items[1]!;
  expect(item.usualGrams).toBeNull();
  expect(item.optionGroups).toEqual(
    noodles.optionGroups.map((group) => ({
      ...group,
      name: group.name.zh,
      options: group.options.map((option) => ({ ...option, name: option.name.zh })),
    })),
  );
});

test('a name without a translation stands once', () => {
  const bare = { ...banana, name: { zh: '香蕉', en: '' } };
  const only = { categories: [{ id: 'c', name: bare.name, items: [bare] }] } as unknown as Shop;
  expect(packMenu(only, 'en').map(([, name, items]) => [name, items.map(unpackItem)[0]])).toEqual([
    ['香蕉', expect.objectContaining({ name: '香蕉', names: ['香蕉'] })],
  ]);
});
