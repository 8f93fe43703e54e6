import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuildingNotice, Suspension } from '../building/notice';
import type { Opening } from '../menu/shop';
import { beatMinutes } from '../slots/capacity';
import { openings } from '../slots/openings';
import { deliveryWindows, isOpenWindow } from '../slots/windows';
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

describe('while nothing is brought to the floor', () => {
  const notice: BuildingNotice = {
    id: 'ntc', kind: 'lift_outage', text: { zh: '高区电梯检修', en: '' }, from: at('2026-11-23T11:40'), until: at('2026-11-23T12:20'),
    everywhere: true, floors: [], banks: [],
  };
  const suspended: Suspension[] = [{ from: notice.from, until: notice.until, notice }];
  const refused = {
    ok: false,
    error: {
      code: 'delivery_suspended',
      until: at('2026-11-23T12:20').toISOString(),
      reason: { kind: 'lift_outage', text: notice.text },
      next: at('2026-11-23T12:30').toISOString(),
    },
  };

  it('as soon as possible is refused where its promise falls into it, with the next window after it', () => {
    expect(chooseTime({ ...situation('2026-11-23T11:30'), suspended }, { kind: 'asap' })).toEqual(refused);
    expect(chooseTime({ ...situation('2026-11-23T11:27'), suspended }, { kind: 'asap' })).toMatchObject({ ok: true });
    expect(chooseTime({ ...situation('2026-11-23T12:08'), suspended }, { kind: 'asap' })).toMatchObject({ ok: true });
  });

  it.each(['2026-11-23T11:45', '2026-11-23T12:15'])('a window that touches it is refused the same way: %s', (start) => {
    expect(chooseTime({ ...situation('2026-11-23T11:15'), suspended }, window(start))).toEqual(refused);
  });

  it('nothing is refused to who fetches, or outside of it', () => {
    expect(chooseTime(situation('2026-11-23T11:30'), { kind: 'asap' }).ok).toBe(true);
    expect(chooseTime({ ...situation('2026-11-23T11:30'), suspended }, window('2026-11-23T12:30')).ok).toBe(true);
  });

  it('no window that can be had overlaps it, whatever the notice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 120 }), (from, length) => {
        const start = addMinutes(at('2026-11-23T11:00'), from);
        const list = [{ from: start, until: addMinutes(start, length), notice }];
        for (const { startsAt, endsAt } of deliveryWindows({ ...situation('2026-11-23T10:30'), suspended: list }).filter(isOpenWindow)) {
          expect(endsAt <= start || startsAt >= addMinutes(start, length)).toBe(true);
        }
      }),
    );
  });
});

describe('a big order', () => {
  const limits = { slotDishes: 10, slotBags: 2 };
  const asking = (dishes: number, bags: number) => {
    const { terms, ...rest } = situation('2026-11-23T11:31');
    const taken = new Map([[at('2026-11-23T11:40').getTime(), { orders: 0, dishes: 6, bags: 1 }]]);
    return chooseTime({ ...rest, terms: { ...terms, limits }, taken, load: { orders: 1, dishes, bags } }, { kind: 'asap' });
  };

  it('waits for the beat in which all of it fits', () => {
    expect(asking(4, 1)).toMatchObject({ value: { promisedAt: at('2026-11-23T11:43') } });
    expect(asking(5, 1)).toMatchObject({ value: { promisedAt: at('2026-11-23T11:55') } });
    expect(asking(4, 2)).toMatchObject({ value: { promisedAt: at('2026-11-23T11:55') } });
  });

  it.each([
    [11, 1, { unit: 'dishes', most: 10 }],
    [10, 3, { unit: 'bags', most: 2 }],
  ])('of %i dishes in %i bags is more than a whole window, and told so', (dishes, bags, most) => {
    expect(asking(dishes, bags)).toEqual({ ok: false, error: { code: 'beyond_capacity', ...most } });
  });
});
