import { expect, it } from 'vitest';
import { closeGroupSchema, groupQuery, joinGroupSchema, openGroupSchema } from './group-buys';

const joining = {
  key: 'key-of-a-test-00000001', group: 'abcdefgh23', placard: { floor: '27', code: 'k7qm2x' }, floor: '27', room: '08', name: ' 林 ', pieces: 2, locale: 'zh',
};

it('a join is read as typed, and nothing else than a join', () => {
  expect(joinGroupSchema.parse({ ...joining, room: ' ' })).toEqual({ ...joining, room: null, name: '林' });
  const wrong = [
    { pieces: 0 }, { pieces: 21 }, { pieces: 1.5 }, { name: '' }, { name: '<b>' }, { group: '../../etc' }, { group: 'ABCDEFGH23' }, { key: 'short' },
    { floor: '013' }, { placard: { floor: '27', code: 'k' } }, { price: 1 }, { locale: 'fr' },
  ];
  for (const change of wrong) expect(joinGroupSchema.safeParse({ ...joining, ...change }).success, JSON.stringify(change)).toBe(false);
});

it('an opening has whole fen, instants and one place', () => {
  const wish = {
    shop: 'corner', item: 'apple', price: 200, counts: 'people', threshold: 3, cap: 20, deadline: '2026-03-02T05:00:00.000Z', dropFrom: '2026-03-02T05:30:00.000Z',
    place: { kind: 'floor', floor: '27' }, belowCost: false,
  };
  expect(openGroupSchema.parse(wish)).toEqual(wish);
  const wrong = [{ price: 0.5 }, { price: -1 }, { counts: 'grams' }, { threshold: -1 }, { deadline: 'tomorrow' }, { place: { kind: 'floor', floor: '27', bank: 'low' } }, { place: { kind: 'room' } }];
  for (const change of wrong) expect(openGroupSchema.safeParse({ ...wish, ...change }).success, JSON.stringify(change)).toBe(false);
});

it('ids of groups have one shape', () => {
  expect(groupQuery.safeParse({ group: 'abcdefgh23' }).success).toBe(true);
  expect([groupQuery.safeParse({ group: '' }).success, closeGroupSchema.safeParse({ group: 'abcdefgh23', how: 'lose' }).success]).toEqual([false, false]);
});
