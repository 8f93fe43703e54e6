import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../clock';
import { usePhoneStorage } from '../testing/fake-storage';
import { wholeMenu } from '../testing/kept-menu';
import { writeStored } from '../storage';
import { notePrices } from './note-prices';
import { isTooOld, pricesFrom } from './price-age';

usePhoneStorage();
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T03:42:00.000Z') }));
afterEach(() => vi.useRealTimers());

const at = '2026-11-20T03:42:00.000Z';
const noteNow = () => notePrices({ ...wholeMenu, at, heardAt: now().toISOString() });
const pageOf = (kept: string) => vi.stubGlobal('document', { documentElement: { dataset: { kept } } });
const after = (minutes: number) => vi.setSystemTime(now().getTime() + minutes * 60_000);

describe('when prices were known to hold', () => {
  it('is when the kept menu was confirmed, for the revision that it had', () => {
    noteNow();
    expect(pricesFrom({ slug: 'xiaopu', revision: 7 })).toMatchObject({ at });
    expect(pricesFrom(null)).toMatchObject({ at });
    expect(pricesFrom({ slug: 'xiaopu', revision: 6 })).toBeNull();
    expect(pricesFrom({ slug: 'jiaozi', revision: 7 })).toBeNull();
  });

  it('or when the network gave the page, whichever is later', () => {
    noteNow();
    pageOf('2026-11-20T01:00:00.000Z 2026-11-20T01:00:03.000Z');
    expect(pricesFrom({ slug: 'xiaopu', revision: 7 })).toMatchObject({ at });
    expect(pricesFrom({ slug: 'xiaopu', revision: 6 })).toMatchObject({ at: '2026-11-20T01:00:00.000Z' });
    pageOf('2026-11-20T05:00:00.000Z 2026-11-20T05:00:03.000Z');
    expect(pricesFrom({ slug: 'xiaopu', revision: 7 })).toMatchObject({ at: '2026-11-20T05:00:00.000Z' });
  });

  it.each(['', 'noon', '{"at":1}', '2026-11-20T01:00:00.000Z'])('says nothing of a page that is marked “%s”', (mark) => {
    pageOf(mark);
    expect(pricesFrom(null)).toBeNull();
  });

  it('says nothing when the note is not ours', () => {
    writeStored('upstairs:prices', { at: 'noon', minutes: 'many' });
    expect(pricesFrom(null)).toBeNull();
  });
});

describe('prices to order by', () => {
  it('are as old as the owner allows, and not a minute more', () => {
    noteNow();
    const from = pricesFrom(null)!;
    after(60);
    expect(isTooOld(from)).toBe(false);
    after(1);
    expect(isTooOld(from)).toBe(true);
  });

  it('are not spoilt by a clock that is two days off all the time', () => {
    after(-2 * 24 * 60);
    noteNow();
    const from = pricesFrom(null)!;
    after(30);
    expect(isTooOld(from)).toBe(false);
    after(31);
    expect(isTooOld(from)).toBe(true);
  });

  it('are none once the clock was set back: nobody can tell how old they are', () => {
    noteNow();
    const from = pricesFrom(null)!;
    after(-24 * 60);
    expect(isTooOld(from)).toBe(true);
  });
});
