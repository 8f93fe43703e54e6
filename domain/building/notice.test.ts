import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tower } from '../testing/tower';
import { addMinutes } from '../time';
import { type BuildingNotice, suspensionAt, suspensionIn, suspensions } from './notice';
import { tellNotices } from './tell-notices';

const at = (minutes: number) => addMinutes(new Date('2026-11-23T04:00:00Z'), minutes);
const notice = (more: Partial<BuildingNotice> = {}): BuildingNotice => ({
  id: 'ntc', kind: 'lift_outage', text: { zh: '高区电梯检修', en: '' }, from: at(0), until: at(60), everywhere: false, floors: [], banks: ['high'], ...more,
});
const drill = notice({ id: 'drill', kind: 'fire_drill', banks: [], floors: ['12'], from: at(30), until: at(90) });
const stopped = (notices: BuildingNotice[], from: string, to: string) => suspensions(notices, tower, from, to).map((each) => [each.from, each.until]);

describe('a lift that is out', () => {
  it.each([
    ['from 20F up to 36F', '20', '36', true],
    ['from 20F down to 12F', '20', '12', false],
    ['from 36F down to 12F: its bag has to leave the floor', '36', '12', true],
    ['from 36F to its own floor', '36', '36', false],
    ['from 36F to 31F', '36', '31', true],
    ['from B1 to 1F, where other banks go', 'B1', '1', false],
  ])('%s', (_, from, to, isStopped) => {
    expect(stopped([notice()], from, to)).toEqual(isStopped ? [[at(0), at(60)]] : []);
  });

  it('two leave no way where each alone leaves one', () => {
    const both = [notice({ banks: ['low'] }), notice({ banks: ['mid'] }), notice({ from: at(30), until: at(90) })];
    expect(stopped(both.slice(0, 2), 'B1', '1')).toEqual([]);
    expect(stopped(both, 'B1', '1')).toEqual([[at(30), at(60)]]);
  });

  it('touches nothing in a building whose lifts nobody has named', () => {
    expect(suspensions([notice()], { ...tower, liftBanks: [] }, '20', '36')).toEqual([]);
  });
});

describe('a drill', () => {
  it.each([
    ['brings nothing to its floors', '20', '12', true],
    ['and nothing from them', '12', '20', true],
    ['others go on', '20', '27', false],
  ])('%s', (_, from, to, isStopped) => {
    expect(stopped([drill], from, to)).toEqual(isStopped ? [[at(30), at(90)]] : []);
  });

  it('of the whole building touches every floor, also the shop’s own', () => {
    const all = notice({ banks: [], everywhere: true });
    expect(stopped([all], '20', '20')).toEqual([[at(0), at(60)]]);
  });
});

describe('several', () => {
  it('that follow each other are one time without a bag', () => {
    const later = notice({ from: at(60), until: at(120) });
    const inside = notice({ from: at(10), until: at(20) });
    const apart = notice({ from: at(130), until: at(140) });
    expect(stopped([later, notice(), inside, apart], '20', '36')).toEqual([[at(0), at(120)], [at(130), at(140)]]);
  });

  it('stop an instant, a window that they touch, and nothing at their end', () => {
    const list = suspensions([notice()], tower, '20', '36');
    expect([at(-1), at(0), at(59), at(60)].map((instant) => suspensionAt(list, instant) !== null)).toEqual([false, true, true, false]);
    expect([[-15, 0], [-14, 1], [59, 74], [60, 75]].map(([from, to]) => suspensionIn(list, at(from!), at(to!)) !== null)).toEqual([false, true, true, false]);
  });

  const labels = tower.floors.map(({ label }) => label);
  const some = fc.record({
    from: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 1, max: 200 }), everywhere: fc.boolean(),
    floors: fc.subarray(labels, { maxLength: 3 }), banks: fc.subarray(['low', 'mid', 'high']),
  }).map(({ from, length, ...each }) => notice({ ...each, from: at(from), until: at(from + length) }));

  it('are in order, apart, and hold exactly when one alone or all lifts together stop the way', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), fc.constantFrom(...labels), fc.constantFrom(...labels), (notices, from, to) => {
        const list = suspensions(notices, tower, from, to);
        list.forEach((each, index) => expect(each.from < each.until && (index === 0 || list[index - 1]!.until < each.from)).toBe(true));
        for (let minutes = 0; minutes < 510; minutes += 7) {
          const active = notices.filter((each) => each.from <= at(minutes) && at(minutes) < each.until);
          const alone = active.some((each) => suspensions([each], tower, from, to).length > 0);
          const together = suspensions([notice({ banks: active.flatMap(({ banks }) => banks) })], tower, from, to).length > 0;
          expect(suspensionAt(list, at(minutes)) !== null).toBe(alone || together);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is told', () => {
  const shops = [{ slug: 'corner', floor: '20' }, { slug: 'kitchen', floor: '36' }];
  const told = (notices: BuildingNotice[], floor: string) => tellNotices(notices, { building: tower, shops, floor }).map(({ id, stops }) => [id, stops]);

  it('names the shops from which nothing comes to the floor', () => {
    expect(told([notice(), drill], '36')).toEqual([['ntc', ['corner']], ['drill', []]]);
    expect(told([notice(), drill], '12')).toEqual([['ntc', ['kitchen']], ['drill', ['corner', 'kitchen']]]);
  });

  it('names a lift also where it stops the way only together with others', () => {
    const lifts = ['low', 'mid', 'high'].map((bank) => notice({ id: bank, banks: [bank] }));
    const fromBelow = { building: tower, shops: [{ slug: 'kiosk', floor: 'B1' }], floor: '1' };
    expect(tellNotices(lifts, fromBelow).map(({ stops }) => stops)).toEqual([['kiosk'], ['kiosk'], ['kiosk']]);
    expect(tellNotices(lifts.slice(1), fromBelow).map(({ stops }) => stops)).toEqual([[], []]);
  });

  it('names each of two that stop the same way at the same time', () => {
    expect(told([drill, { ...drill, id: 'again' }], '12')).toEqual([['drill', ['corner', 'kitchen']], ['again', ['corner', 'kitchen']]]);
  });

  it('carries instants as text', () => {
    expect(tellNotices([notice()], { building: tower, shops, floor: '36' })[0]).toMatchObject({ from: at(0).toISOString(), until: at(60).toISOString() });
  });
});
