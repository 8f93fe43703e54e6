import { describe, expect, it } from 'vitest';
import { flyerLimits } from '@/domain/flyers/flyer';
import { flyerPdfSchema, notePrintingSchema, placardPdfSchema, saveFlyerSchema, tickFloorSchema } from './flyers';

const flyer = { shop: 'xiaopu', flyer: null, kind: 'flyer', codesFor: 'floors', headline: '水果到了', words: '', picks: ['itm_1'], coupon: null };

describe('what somebody says on a flyer', () => {
  it('is folded to what fits', () => {
    expect(saveFlyerSchema.parse({ ...flyer, headline: '  水果\n到了 ', words: '称好 \t 送' })).toMatchObject({ headline: '水果 到了', words: '称好 送' });
  });

  it.each([
    ['a text of 10,000 characters', { words: '长'.repeat(10_000) }],
    ['a headline of 10,000 characters', { headline: '长'.repeat(10_000) }],
    ['one character too many', { headline: '长'.repeat(flyerLimits.headline + 1) }],
    ['no headline', { headline: ' ' }],
    ['markup', { words: '<b>买</b>' }],
    ['a text that turns its reader around', { words: '买\u202e一送' }],
    ['no goods', { picks: [] }],
    ['a good twice', { picks: ['itm_1', 'itm_1'] }],
    ['more goods than there is room for', { picks: ['1', '2', '3', '4', '5', '6', '7'] }],
    ['a kind that nobody prints', { kind: 'poster' }],
    ['what it does not know', { price: 1 }],
  ])('refuses %s', (_, part) => expect(saveFlyerSchema.safeParse({ ...flyer, ...part }).success).toBe(false));
});

describe('printings, taps and files', () => {
  const key = 'k'.repeat(32);
  it.each([{ copies: 0 }, { copies: 1.5 }, { copies: 100_001 }, { cost: -1 }, { cost: 10_000_001 }, { key: '' }])('a printing of %o is none', (part) => {
    expect(notePrintingSchema.safeParse({ flyer: 'fly_1', key, copies: 500, cost: 12_000, ...part }).success).toBe(false);
  });

  it('a tap names a floor of a building', () => {
    expect(tickFloorSchema.safeParse({ round: 'rnd_1', floor: 'any', done: true, key }).success).toBe(false);
    expect(tickFloorSchema.safeParse({ round: 'rnd_1', floor: 'B1', done: true, key }).success).toBe(true);
  });

  it('an address without a lift is for all of them', () => {
    expect(flyerPdfSchema.parse({ flyer: 'fly_1' })).toEqual({ flyer: 'fly_1', bank: null });
    expect(placardPdfSchema.parse({ size: 'tent', floors: 'B1,27' })).toEqual({ size: 'tent', floors: ['B1', '27'] });
    for (const part of [{ size: 'a0' }, { floors: '' }, { floors: '../27' }, { floors: `${'1,'.repeat(900)}1` }]) expect(placardPdfSchema.safeParse({ size: 'a4', floors: '27', ...part }).success).toBe(false);
  });
});
