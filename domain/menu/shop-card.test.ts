import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardChanges, type CardDraft, emptyCard } from './shop-card';

const blank: CardDraft = { ...emptyCard, picture: '/goods/shop-new.svg', contactPhone: '2020', today: { zh: '', en: '' } };

it('a save tells each field that it changes, and only those', () => {
  const now: CardDraft = { ...blank, keeper: '小林', where: { zh: '电梯口左转', en: 'Left of the lift' } };
  expect(cardChanges(blank, now)).toEqual([
    { field: 'where', before: '', now: '电梯口左转 / Left of the lift' },
    { field: 'keeper', before: '', now: '小林' },
  ]);
});

const words = fc.string({ maxLength: 5 });
const text = fc.record({ zh: words, en: words });
const drafts = fc.record<CardDraft>({ picture: words, contactPhone: words, where: text, keeper: words, businessLicence: words, foodLicence: words, today: text });

it('the same card again is no change, and back is as many', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, now) => {
      expect(cardChanges(now, now)).toEqual([]);
      expect(cardChanges(now, before)).toEqual(cardChanges(before, now).map(({ field, before, now }) => ({ field, before: now, now: before })));
    }),
  );
});
