import { expect, test } from 'vitest';
import { toPinyin } from './pinyin';

test.each([
  ['砂糖橘', 'shatangju', 'stj'],
  ['香蕉', 'xiangjiao', 'xj'],
  ['红烧牛肉面', 'hongshaoniuroumian', 'hsnrm'],
  ['绿豆汤', 'lvdoutang', 'ldt'],
  ['女儿红', 'nverhong', 'neh'],
])('%s is typed %s or %s', (name, full, initials) => {
  expect(toPinyin(name)).toEqual({ pinyin: full, initials });
});

test.each([
  ['重庆小面', 'chongqingxiaomian'],
  ['双重芝士意面', 'shuangchongzhishiyimian'],
  ['长沙臭豆腐', 'changshachoudoufu'],
  ['长豆角', 'changdoujiao'],
  ['薄荷糖', 'bohetang'],
  ['芝士薄脆', 'zhishibaocui'],
  ['调味海苔', 'tiaoweihaitai'],
])('%s reads its characters in their words', (name, full) => {
  expect(toPinyin(name).pinyin).toBe(full);
});

test('letters, digits and full-width forms stay, signs and spaces go', () => {
  expect(toPinyin('可乐 330ml（冰）')).toEqual({ pinyin: 'kele330mlbing', initials: 'kl330mlb' });
  expect(toPinyin('Ｃ１００ 橙汁')).toEqual({ pinyin: 'c100chengzhi', initials: 'c100cz' });
});

test('a name without hanzi is its own pinyin', () => {
  expect(toPinyin('A4')).toEqual({ pinyin: 'a4', initials: 'a4' });
});
