import { describe, expect, it } from 'vitest';
import { matchScore, search } from './search';

const goods = [
  { names: ['砂糖橘', 'Sugar tangerine'], pinyin: 'shatangju', initials: 'stj' },
  { names: ['橘子汽水', 'Orange soda'], pinyin: 'juziqishui', initials: 'jzqs' },
  { names: ['香蕉', 'Banana'], pinyin: 'xiangjiao', initials: 'xj' },
];
const found = (typed: string) => search(goods, typed).map(({ names }) => names[0]);

describe('search', () => {
  it('finds by hanzi, pinyin, initials and English', () => {
    expect(found('橘')).toEqual(['橘子汽水', '砂糖橘']);
    expect(found('juzi')).toEqual(['橘子汽水']);
    expect(found('jz')).toEqual(['橘子汽水']);
    expect(found('xj')).toEqual(['香蕉']);
    expect(found('banana')).toEqual(['香蕉']);
  });

  it('does not mind case, spaces or full width', () => {
    expect(found(' XIANG jiao ')).toEqual(['香蕉']);
    expect(found('ｘｊ')).toEqual(['香蕉']);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(matchScore(goods[0]!, 'zzz')).toBe(0);
  });
});
