import { describe, expect, it } from 'vitest';
import type { Opening } from '../menu/shop';
import { beatMinutes } from '../slots/capacity';
import { openings } from '../slots/openings';
import { addMinutes } from '../time';
import { chooseTime } from './choose-time';

const zone = 'Asia/Shanghai';
const lunch: Opening[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 11 * 60, closes: 13 * 60 }));
const at = (local: string) => new Date(`${local}:00+08:00`);

function situation(local: string, more: { pausedUntil?: Date; full?: string[]; hours?: Opening[] } = {}) {
  const terms = { leadMinutes: 12, slotMinutes: 15, slotCapacity: 1 };
  const taken = new Map((more.full ?? []).map((beat) => [at(beat).getTime(), { orders: 1, dishes: 1, bags: 1 }]));
  return { now: at(local), terms, intervals: openings({ hours: more.hours ?? lunch }, zone, at(local)), pausedUntil: more.pausedUntil ?? null, taken };
}

const window = (local: string) => ({ kind: 'window' as const, startsAt: at(local).toISOString() });

describe('as soon as possible', () => {
  it('is the lead time from now', () => {
    expect(chooseTime(situation('2026-11-23T11:31'), { kind: 'asap' })).toEqual({
      ok: true,
      value: { promisedAt: at('2026-11-23T11:43'), windowEndsAt: null, answerFrom: at('2026-11-23T11:31') },
    });
  });

  it('cannot be had at a closed or paused shop, which says when again', () => {
    expect(chooseTime(situation('2026-11-23T09:00'), { kind: 'asap' })).toEqual({ ok: false, error: { code: 'shop_closed', opensAt: at('2026-11-23T11:00').toISOString() } });
    const pausedUntil = at('2026-11-23T12:10');
    expect(chooseTime(situation('2026-11-23T11:30', { pausedUntil }), { kind: 'asap' })).toEqual({ ok: false, error: { code: 'shop_closed', opensAt: pausedUntil.toISOString() } });
    expect(chooseTime(situation('2026-11-23T11:30', { hours: [] }), { kind: 'asap' })).toEqual({ ok: false, error: { code: 'shop_closed', opensAt: null } });
  });

  it('is full when no seat is free for two hours', () => {
    const full = Array.from({ length: 30 }, (_, n) => new Date(addMinutes(at('2026-11-23T11:40'), n * beatMinutes).getTime() + 8 * 3_600_000).toISOString().slice(0, 16));
    expect(chooseTime(situation('2026-11-23T11:31', { full }), { kind: 'asap' })).toEqual({ ok: false, error: { code: 'slot_full', next: null } });
  });
});

describe('a window', () => {
  it('is promised at its start, and answered from the opening of a closed shop', () => {
    expect(chooseTime(situation('2026-11-22T21:00'), window('2026-11-23T11:30'))).toEqual({
      ok: true,
      value: { promisedAt: at('2026-11-23T11:30'), windowEndsAt: at('2026-11-23T11:45'), answerFrom: at('2026-11-23T11:00') },
    });
  });

  it('that is ordered in a pause is answered from its end, not at a desk that answers nobody', () => {
    const pausedUntil = at('2026-11-24T11:10');
    expect(chooseTime(situation('2026-11-23T12:00', { pausedUntil }), window('2026-11-24T11:30'))).toMatchObject({
      value: { promisedAt: at('2026-11-24T11:30'), answerFrom: pausedUntil },
    });
    const over = situation('2026-11-23T11:10', { pausedUntil: at('2026-11-23T11:05') });
    expect(chooseTime(over, window('2026-11-23T12:00'))).toMatchObject({ value: { answerFrom: at('2026-11-23T11:10') } });
  });

  it.each([
    ['past', '2026-11-23T11:15'],
    ['nearer than the lead time', '2026-11-23T11:30'],
    ['full', '2026-11-23T11:45'],
    ['beside the grid', '2026-11-23T11:50'],
    ['after closing', '2026-11-23T13:00'],
    ['of another day', '2026-11-24T11:30'],
  ])('that is %s is refused with the next free one', (_what, start) => {
    expect(chooseTime(situation('2026-11-23T11:31', { full: ['2026-11-23T11:45'] }), window(start))).toEqual({
      ok: false,
      error: { code: 'slot_full', next: at('2026-11-23T12:00').toISOString() },
    });
  });

  it('that is no time at all is refused like one that never was', () => {
    expect(chooseTime(situation('2026-11-23T11:31', { hours: [] }), { kind: 'window', startsAt: 'noon' })).toEqual({ ok: false, error: { code: 'slot_full', next: null } });
  });
});
