import { describe, expect, it } from 'vitest';
import { parseFloorRange } from './floor-range';

const labels = ['B1', '1', '2', '3', '5', '6', '7', '27'];

describe('a range of floors', () => {
  it.each([
    ['2-6', ['2', '3', '5', '6']],
    ['6-2', ['2', '3', '5', '6']],
    ['27, b1', ['B1', '27']],
    ['1–3，5、7', ['1', '2', '3', '5', '7']],
    ['b1-1 1-2', ['B1', '1', '2']],
    ['', []],
  ])('reads %j', (typed, floors) => {
    expect(parseFloorRange(typed, labels)).toEqual({ floors, unknown: [] });
  });

  it.each(['4', '2-4', '1-2-3', 'all', '-', '2-'])('says that %j names no floor', (typed) => {
    expect(parseFloorRange(`1, ${typed}`, labels)).toEqual({ floors: ['1'], unknown: [typed.toUpperCase()] });
  });
});
