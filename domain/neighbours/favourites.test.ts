import { expect, test } from 'vitest';
import { chooseFavourites } from './favourites';

const good = (item: string, phones: number) => ({ item, phones });

test('a good is told of from the fifth phone on, the most ordered first', () => {
  expect(chooseFavourites({ phones: 8, goods: [good('tea', 4), good('rice', 5), good('milk', 7), good('egg', 5)] })).toEqual(['milk', 'egg', 'rice']);
});

test('nothing is told while seven phones or fewer ordered anything', () => {
  expect(chooseFavourites({ phones: 7, goods: [good('rice', 7)] })).toEqual([]);
});
