import { describe, expect, it } from 'vitest';
import { hasCopySince, lastNight } from './back-up-nightly';

const zone = 'Asia/Shanghai';
const night = new Date('2026-03-01T19:00:00.000Z');

describe('the nightly copy', () => {
  it('is that of the last three o’clock on the building’s clock', () => {
    expect(lastNight(new Date('2026-03-01T18:59:59Z'), zone)).toEqual(new Date('2026-02-28T19:00:00Z'));
    expect(lastNight(new Date('2026-03-01T19:00:00Z'), zone)).toEqual(night);
    expect(lastNight(new Date('2026-03-02T15:00:00Z'), zone)).toEqual(night);
  });

  it('is made again only when there is none since', () => {
    expect(hasCopySince([], night)).toBe(false);
    expect(hasCopySince(['20260301T185959999Z.db', '20260228T190000000Z.db'], night)).toBe(false);
    expect(hasCopySince(['20260228T190000000Z.db', '20260301T190000000Z.db'], night)).toBe(true);
  });

  it('is not one that was made for another reason', () => {
    expect(hasCopySince(['20260301T200000000Z-before-migration.db', 'zzz.db', '20260301T200000000Z.db-wal'], night)).toBe(false);
  });
});
