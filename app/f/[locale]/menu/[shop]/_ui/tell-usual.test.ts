import { expect, test } from 'vitest';
import { itemsOf, type Shop } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { banana, noodles } from '@/domain/testing/goods';
import { menuMessages } from '@/i18n/menu';
import { tellUsual } from './tell-usual';

const shop = { categories: [{ id: 'c', name: { zh: '水果', en: 'Fruit' }, items: [{ ...banana, price: fen(315), was: fen(450) }, { ...noodles, was: fen(780), description: { zh: '大份', en: '' } }, noodles] }] } as unknown as Shop;
const lines = (locale: 'zh' | 'en') => itemsOf(tellUsual(shop, locale, menuMessages[locale])).map(({ description }) => description[locale]);

test('a good that is cheaper in the evening says its usual price, in its unit, before what it is', () => {
  expect(lines('zh')).toEqual(['平时 ¥4.50/500g', '平时 ¥7.80 · 大份', '']);
  expect(lines('en')).toEqual(['usually ¥4.50/500 g', 'usually ¥7.80 · 大份', '']);
});
