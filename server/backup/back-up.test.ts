import { expect, test } from 'vitest';
import { surplus } from './back-up';

const at = new Date('2026-11-22T03:00:00Z');
const nightly = Array.from({ length: 16 }, (_, i) => `202611${String(i + 1).padStart(2, '0')}T030000000Z.db`);

test('the newest fourteen copies are kept', () => {
  expect(surplus(nightly.toReversed(), at)).toEqual(nightly.slice(0, 2));
  expect(surplus(nightly.slice(0, 14), at)).toEqual([]);
});

test('of a shop that made none for a while, those older than thirty days go, but never the newest', () => {
  const [old, recent] = ['20261023T025959999Z.db', '20261023T030000000Z.db'];
  expect(surplus([old, recent], at)).toEqual([old]);
  expect(surplus([old], at)).toEqual([]);
});

test('what a killed copy left goes after a day', () => {
  const old = ['.db.partial', '.db.partial-wal', '-before-restore.db.partial', '-before-restore.db.partial-journal'];
  const left = old.map((rest) => `20261121T025959999Z${rest}`);
  expect(surplus([...left, '20261121T030000000Z.db.partial'], at)).toEqual(left);
});

test('a damaged database kept aside goes after thirty days, with its WAL', () => {
  const old = ['', '-wal', '-shm'].map((rest) => `20261023T025959999Z-before-restore.damaged${rest}`);
  expect(surplus([...old, '20261023T030000000Z-before-restore.damaged'], at)).toEqual(old);
});

test('a copy with a reason counts by its age, not among the fourteen', () => {
  const old = '20261023T025959999Z-before-restore.db';
  const recent = '20261023T030000000Z-before-20261101000000_coupons.db';
  expect(surplus([...nightly.slice(0, 14), old, recent], at)).toEqual([old]);
});

test("nobody else's file is removed", () => {
  const names = ['notes.txt', 'upstairs.db', 'upstairs.db.partial', '20200101T000000000Z-x.damaged', '20200101T000000000Z.db.txt'];
  expect(surplus(names, at)).toEqual([]);
});
