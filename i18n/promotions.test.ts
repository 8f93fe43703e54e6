import { expect, it } from 'vitest';
import { fen } from '@/domain/money';
import { exclusionsText, minimumText, offText, tierText } from './promotions';

const both = <T>(tell: (locale: 'zh' | 'en') => T): T[] => [tell('zh'), tell('en')];
const names = [{ zh: '烟', en: 'Tobacco' }, { zh: '酒', en: '' }];

it('a promotion says what it takes off, from when, and what it leaves out', () => {
  expect(both((locale) => offText({ amount: fen(500) }, locale))).toEqual(['减 ¥5', '¥5 off']);
  expect(both((locale) => offText({ percent: 20, most: null }, locale))).toEqual(['打 8 折', '20% off']);
  expect(both((locale) => offText({ percent: 15, most: fen(1_050) }, locale))).toEqual(['打 8.5 折，最多减 ¥10.50', '15% off, at most ¥10.50']);
  expect(both((locale) => tierText({ threshold: fen(3_000), amount: fen(500) }, locale))).toEqual(['满 ¥30 减 ¥5', '¥5 off from ¥30']);
  expect(both((locale) => minimumText({ minimum: fen(3_000) }, locale))).toEqual(['满 ¥30 可用', 'From ¥30 of goods']);
  expect(both((locale) => minimumText({ minimum: fen(0) }, locale))).toEqual(['无门槛', 'No minimum']);
  expect(both((locale) => exclusionsText({ names, discounted: false }, locale))).toEqual(['不含 烟、酒', 'Not on Tobacco, 酒']);
  expect(both((locale) => exclusionsText({ names, discounted: true }, locale))).toEqual(['不含 烟、酒 和已打折的东西', 'Not on Tobacco, 酒, nor on goods already reduced']);
  expect(both((locale) => exclusionsText({ names: [], discounted: true }, locale))).toEqual(['不含已打折的东西', 'Not on goods already reduced']);
  expect(exclusionsText({ names: [], discounted: false }, 'zh')).toBeNull();
});
