import { describe, expect, it } from 'vitest';
import { createServerClock } from './server-clock';

describe('the server clock', () => {
  it('ticks with the device, off by what the server said', () => {
    let device = 1_000_000;
    const clock = createServerClock(() => device);
    expect(clock.now()).toBe(1_000_000);
    const askedAt = device;
    device += 200;
    clock.learn(new Date(5_000_000).toISOString(), askedAt);
    expect(clock.now()).toBe(5_000_100);
    device += 1_000;
    expect(clock.now()).toBe(5_001_100);
  });

  it('keeps what it knew when an answer carries no time', () => {
    const clock = createServerClock(() => 1_000);
    clock.learn(new Date(9_000).toISOString(), 1_000);
    clock.learn('soon', 1_000);
    expect(clock.now()).toBe(9_000);
  });
});
