import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spanFaults, weekFaults } from './check-spans';

const span = (opens: number, closes: number) => ({ opens, closes });

it.each([
  ['a break', [span(600, 840), span(1020, 1200)], {}],
  ['one that begins as another ends', [span(600, 840), span(840, 1200)], {}],
  ['until midnight, and from it', [span(0, 120), span(1020, 1440)], {}],
  ['no opening at all', [], {}],
  ['backward', [span(840, 600)], { 0: 'backward' }],
  ['no time at all', [span(600, 600)], { 0: 'backward' }],
  ['past midnight', [span(1020, 1500)], { 0: 'out_of_day' }],
  ['before the day', [span(-1, 60)], { 0: 'out_of_day' }],
  ['no number', [span(NaN, 60), span(90.5, 100)], { 0: 'out_of_day', 1: 'out_of_day' }],
  ['overlapping', [span(600, 840), span(839, 900)], { 1: 'overlap' }],
  ['one inside the other', [span(600, 840), span(700, 720), span(900, 960)], { 1: 'overlap' }],
  ['seven', Array.from({ length: 7 }, (_, n) => span(n * 60, n * 60 + 30)), { 6: 'too_many' }],
])('%s', (_, spans, faults) => {
  expect(spanFaults(spans)).toEqual(faults);
});

it('names a week’s openings by weekday and place', () => {
  const hours = [{ weekday: 3, ...span(600, 840) }, { weekday: 5, ...span(600, 840) }, { weekday: 3, ...span(700, 900) }];
  expect(weekFaults(hours)).toEqual({ '3.1': 'overlap' });
});

it('what has no fault never shares a minute', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -10, max: 1450 }), fc.integer({ min: -10, max: 1450 })).map(([a, b]) => span(a, b)), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (all) => {
      if (Object.keys(spanFaults(all)).length > 0) return;
      const sorted = [...all].sort((a, b) => a.opens - b.opens);
      sorted.forEach(({ opens, closes }, index) => {
        expect(opens >= 0 && opens < closes && closes <= 1440).toBe(true);
        if (index > 0) expect(sorted[index - 1]!.closes <= opens).toBe(true);
      });
    }),
  );
});
