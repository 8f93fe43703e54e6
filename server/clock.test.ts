import { expect, test } from 'vitest';
import { now, resetClock, setClock } from './clock';

test('a clock that was set is asked until it is reset', () => {
  setClock(() => new Date('2026-11-20T03:00:00Z'));
  expect(now()).toEqual(new Date('2026-11-20T03:00:00Z'));
  resetClock();
  expect(Math.abs(now().getTime() - (performance.timeOrigin + performance.now()))).toBeLessThan(1000);
});
