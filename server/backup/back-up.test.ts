import { expect, test } from 'vitest';
import { surplus } from './back-up';

const at = new Date('2026-11-22T03:00:00Z');
const nightly = Array.from({ length: 16 }, (_, i) => `202611${String(i + 1).padStart(2, '0')}T030000000Z.db`);

test('the newest fourteen copies are kept', () => {
  expect(surplus(nightly.toReversed(), at)).toEqual(nightly.slice(0, 2));
  expect(surplus(nightly.slice(0, 14), at)).toEqual([]);
});

test('a copy with a reason counts by its age, not among the fourteen', () => {
  const old = '20261023T025959999Z-before-restore.db';
  const recent = '20261023T030000000Z-before-20261101000000_coupons.db';
  expect(surplus([...nightly.slice(0, 14), old, recent], at)).toEqual([old]);
});

test("nobody else's file is removed", () => {
  expect(
    surplus(
      ['notes.txt', 'upstairs.db', '20200101T000000000Z.db.partial', '20200101T000000000Z-x.damaged'],
      at,
    ),
  ).toEqual([]);
});
