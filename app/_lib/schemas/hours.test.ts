import { expect, it } from 'vitest';
import { endNoticeSchema, postNoticeSchema, saveDaySchema, saveWeekSchema, saveWindowsSchema, setRushSchema } from './hours';

const noon = '2026-11-23T04:00:00.000Z';
const week = { shop: 'xiaopu', hours: [{ weekday: 1, opens: 600, closes: 840 }], followsCalendar: true, holiday: [] };
const day = { shop: 'xiaopu', date: '2026-11-24', spans: [], reason: ' 盘点 ' };
const windows = { shop: 'xiaopu', leadMinutes: 12, slotMinutes: 15, slotCapacity: 6, slotDishes: null, slotBags: 9, piecesPerBag: 8 };
const rush = { shop: 'xiaopu', rush: { minutes: 20, half: false, until: noon } };
const notice = { kind: 'lift_outage', text: { zh: '高区电梯检修', en: '' }, from: noon, until: noon, everywhere: false, floors: ['36'], banks: [] };
const spans = (count: number) => Array.from({ length: count }, () => ({ opens: 0, closes: 60 }));

it.each([
  [saveWeekSchema, week],
  [saveDaySchema, day],
  [saveDaySchema, { ...day, spans: null, reason: null }],
  [saveWindowsSchema, windows],
  [saveWindowsSchema, { ...windows, slotMinutes: 45 }],
  [setRushSchema, rush],
  [setRushSchema, { ...rush, rush: { minutes: 0, half: true, until: 'closing' } }],
  [setRushSchema, { ...rush, rush: null }],
  [postNoticeSchema, notice],
  [endNoticeSchema, { notice: 'ntc_1' }],
])('takes what the desk sends: %#', (schema, input) => {
  expect(schema.safeParse(input).success).toBe(true);
});

it('folds a reason, and an empty one is none', () => {
  expect(saveDaySchema.parse(day).reason).toBe('盘点');
  expect(saveDaySchema.parse({ ...day, reason: '  ' }).reason).toBeNull();
});

it.each([
  ['an eighth weekday', saveWeekSchema, { ...week, hours: [{ weekday: 8, opens: 0, closes: 60 }] }],
  ['half a minute', saveWeekSchema, { ...week, hours: [{ weekday: 1, opens: 0.5, closes: 60 }] }],
  ['a time that was no number', saveWeekSchema, { ...week, hours: [{ weekday: 1, opens: null, closes: 60 }] }],
  ['a hundred thousand openings', saveWeekSchema, { ...week, holiday: spans(100_000) }],
  ['a price beside the hours', saveWeekSchema, { ...week, price: 1 }],
  ['a date of words', saveDaySchema, { ...day, date: 'tomorrow' }],
  ['30 February', saveDaySchema, { ...day, date: '2026-02-30' }],
  ['a reason with markup', saveDaySchema, { ...day, reason: '<b>盘点</b>' }],
  ['a reason of a page', saveDaySchema, { ...day, reason: '盘'.repeat(41) }],
  ['no minutes to make anything in', saveWindowsSchema, { ...windows, leadMinutes: 4 }],
  ['a window of seven minutes', saveWindowsSchema, { ...windows, slotMinutes: 7 }],
  ['a window of five hours', saveWindowsSchema, { ...windows, slotMinutes: 300 }],
  ['no orders at all', saveWindowsSchema, { ...windows, slotCapacity: 0 }],
  ['a billion bags', saveWindowsSchema, { ...windows, slotBags: 1e9 }],
  ['minus one dish', saveWindowsSchema, { ...windows, slotDishes: -1 }],
  ['a rush of 25 minutes', setRushSchema, { ...rush, rush: { ...rush.rush, minutes: 25 } }],
  ['a rush that does nothing', setRushSchema, { ...rush, rush: { ...rush.rush, minutes: 0 } }],
  ['a rush until some day', setRushSchema, { ...rush, rush: { ...rush.rush, until: 'soon' } }],
  ['a notice without a word', postNoticeSchema, { ...notice, text: { zh: ' \u200b ', en: 'Lifts' } }],
  ['a notice with markup', postNoticeSchema, { ...notice, text: { zh: '<script>', en: '' } }],
  ['a notice of another kind', postNoticeSchema, { ...notice, kind: 'party' }],
  ['a floor that is none', postNoticeSchema, { ...notice, floors: ['../36'] }],
  ['five hundred and one floors', postNoticeSchema, { ...notice, floors: Array.from({ length: 501 }, () => '36') }],
])('refuses %s', (_, schema, input) => {
  expect(schema.safeParse(input).success).toBe(false);
});
