import { expect, it } from 'vitest';
import { localField, readLocalField } from './local-field';

it.each([
  ['Asia/Shanghai', '2026-11-23T06:30:00.000Z', '2026-11-23T14:30'],
  ['Asia/Shanghai', '2026-11-23T17:05:00.000Z', '2026-11-24T01:05'],
  ['Europe/Berlin', '2026-07-01T10:00:00.000Z', '2026-07-01T12:00'],
])('in %s %s is %s, and back', (zone, instant, field) => {
  expect(localField(new Date(instant), zone)).toBe(field);
  expect(readLocalField(field, zone)).toEqual(new Date(instant));
});

it('seconds, which a field may hold, count', () => {
  expect(readLocalField('2026-11-23T14:30:25', 'Asia/Shanghai')).toEqual(new Date('2026-11-23T06:30:25.000Z'));
});

it.each(['', '14:30', '2026-13-40T10:00', 'T10:00'])('%j means no instant', (value) => {
  expect(readLocalField(value, 'Asia/Shanghai')).toBeNull();
});
