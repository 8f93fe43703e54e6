import { describe, expect, it } from 'vitest';
import { isSlow, type Lying, lyingSince } from './slow-goods';

const at = (date: number) => new Date(Date.UTC(2026, 2, date));
const now = at(20);
const lying = (facts: Partial<Lying>): Lying => ({ left: 5, soldAt: null, cameAt: null, ...facts });

describe('what does not sell', () => {
  it('lies there since it was last sold, or since it came', () => {
    expect(lyingSince(lying({ soldAt: at(3), cameAt: at(1) }))).toEqual(at(3));
    expect(lyingSince(lying({ cameAt: at(1) }))).toEqual(at(1));
  });

  it('is not what was missed and has come back', () => {
    expect(lyingSince(lying({ soldAt: at(3), cameAt: at(19) }))).toEqual(at(19));
    expect(isSlow(lying({ soldAt: at(3), cameAt: at(19) }), 3, now)).toBe(false);
  });

  it('is not what there is none of, or never was', () => {
    expect(lyingSince(lying({ left: 0, soldAt: at(3), cameAt: at(1) }))).toBeNull();
    expect(lyingSince(lying({}))).toBeNull();
  });

  it('is known of what is not counted only since a sale', () => {
    expect(lyingSince(lying({ left: null, soldAt: at(3) }))).toEqual(at(3));
    expect(lyingSince(lying({ left: null }))).toBeNull();
  });

  it('counts whole days, the last of them full', () => {
    expect(isSlow(lying({ soldAt: at(13) }), 7, now)).toBe(true);
    expect(isSlow(lying({ soldAt: new Date(at(13).getTime() + 1) }), 7, now)).toBe(false);
  });
});
