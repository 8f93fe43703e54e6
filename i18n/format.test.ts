import { describe, expect, it, test } from 'vitest';
import { fen } from '@/domain/money';
import { formatDayTime, formatMinutes, formatTime } from './clock';
import { fill } from './fill';
import { formatGrams } from './grams';
import { formatMoment } from './moment';
import { aboutFen, formatFen, formatShortFen } from './money';
import { floorName, inLocale, shopLabel } from './text';

describe('money', () => {
  it('shows fen as yuan', () => {
    expect(formatFen(fen(540))).toBe('¥5.40');
    expect(formatFen(fen(1_000_000))).toBe('¥10,000.00');
    expect(formatFen(fen(-16))).toBe('-¥0.16');
    expect(formatShortFen(fen(1500))).toBe('¥15');
    expect(formatShortFen(fen(1550))).toBe('¥15.50');
    expect(aboutFen(fen(540), 'zh')).toBe('约¥5.40');
  });
});

describe('weights', () => {
  it.each([
    [500, '500 g'],
    [988, '988 g'],
    [1000, '1 kg'],
    [1200, '1.2 kg'],
    [1234, '1.234 kg'],
  ])('%i is %s', (grams, text) => expect(formatGrams(grams)).toBe(text));
});

describe('time', () => {
  const zone = 'Asia/Shanghai';
  it('shows the building clock, and the day when it is another one', () => {
    const now = new Date('2026-11-22T03:42:00Z');
    expect(formatTime(now, zone)).toBe('11:42');
    expect(formatDayTime('2026-11-22T08:00:00Z', now, zone, 'zh')).toBe('16:00');
    expect(formatDayTime('2026-11-23T03:15:00Z', now, zone, 'zh')).toBe('周一 11:15');
    expect(formatDayTime('2026-11-23T03:15:00Z', now, zone, 'en')).toBe('Mon 11:15');
    expect(formatMinutes(1440)).toBe('24:00');
  });

  it('shows the date of what is long ago, and the year when it is another one', () => {
    const now = new Date('2026-11-22T03:42:00Z');
    expect(formatMoment('2026-11-21T16:00:00Z', now, zone, 'zh')).toBe('00:00');
    expect(formatMoment('2026-11-21T15:59:00Z', now, zone, 'zh')).toBe('11月21日 23:59');
    expect(formatMoment('2026-03-01T01:00:00Z', now, zone, 'en')).toBe('1 Mar 09:00');
    expect(formatMoment('2025-12-31T15:59:00Z', now, zone, 'zh')).toBe('2025年12月31日 23:59');
    expect(formatMoment('2025-12-31T16:00:00Z', now, zone, 'en')).toBe('1 Jan 00:00');
    expect(formatMoment('2027-01-01T01:00:00Z', now, zone, 'en')).toBe('1 Jan 2027 09:00');
  });
});

describe('messages', () => {
  it('fills placeholders, and never shows a broken sentence', () => {
    expect(fill('Add {item}', { item: 'Banana' })).toBe('Add Banana');
    expect(() => fill('Add {item}', {})).toThrow(/item/);
  });

  it('falls back to Chinese where the second language is missing', () => {
    expect(inLocale({ zh: '香蕉', en: '' }, 'en')).toBe('香蕉');
  });
});

test('a floor below the ground is called by its label alone, everywhere', () => {
  expect(['B1', '1', '20'].map(floorName)).toEqual(['B1', '1F', '20F']);
  expect(shopLabel({ floor: 'B1', name: { zh: '小铺', en: 'Kiosk' } }, 'en')).toBe('B1 Kiosk');
});
