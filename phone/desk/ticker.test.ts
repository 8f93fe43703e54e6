import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { now } from '../clock';
import { createTicker } from './ticker';

describe('the ticker', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 5_000_300 }));
  afterEach(() => void vi.useRealTimers());

  it('beats once a second while somebody listens', () => {
    const ticker = createTicker(() => now().getTime(), () => {});
    const seen: number[] = [];
    const stop = ticker.subscribe(() => seen.push(ticker.get()));
    vi.advanceTimersByTime(3_000);
    stop();
    vi.advanceTimersByTime(3_000);
    expect(seen).toEqual([5_001_000, 5_002_000, 5_003_000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('notices that the device slept', () => {
    let naps = 0;
    let asleep = 0;
    const ticker = createTicker(() => now().getTime() + asleep, () => naps++);
    const stop = ticker.subscribe(() => {});
    vi.advanceTimersByTime(2_000);
    expect(naps).toBe(0);
    asleep = 60_000;
    vi.advanceTimersByTime(1_000);
    expect(naps).toBe(1);
    stop();
  });
});
