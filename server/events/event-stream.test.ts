import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EventStream, heartbeatSeconds } from './event-stream';
import { takePlace } from './stream-places';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const decoder = new TextDecoder();
type Reader = ReadableStreamDefaultReader<Uint8Array>;
const next = async (reader: Reader): Promise<string | null> => {
  const { done, value } = await reader.read();
  return done ? null : decoder.decode(value);
};

describe('an event stream', () => {
  it('says when to come back, then sends each message with its id', async () => {
    const stream = new EventStream();
    const reader = stream.body.getReader();
    expect(await next(reader)).toMatch(/^retry: [123]\d{3}\n\n$/);
    stream.send(41, { text: 'two\nlines' });
    expect(await next(reader)).toBe('id: 41\ndata: {"text":"two\\nlines"}\n\n');
    stream.end();
    expect(await next(reader)).toBeNull();
  });

  it('beats while it is allowed, and ends when it is not', async () => {
    const answers = [true, false];
    const stream = new EventStream(async () => answers.shift()!);
    const reader = stream.body.getReader();
    await next(reader);
    await vi.advanceTimersByTimeAsync(heartbeatSeconds * 1000);
    expect(await next(reader)).toBe(':\n\n');
    await vi.advanceTimersByTimeAsync(heartbeatSeconds * 1000);
    expect(await next(reader)).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when asking whether it is allowed fails', async () => {
    const stream = new EventStream(async () => Promise.reject(new Error('no database')));
    const reader = stream.body.getReader();
    await next(reader);
    await vi.advanceTimersByTimeAsync(heartbeatSeconds * 1000);
    expect(await next(reader)).toBeNull();
  });

  it('tells once that it is over, when the reader leaves, and bears what comes late', async () => {
    const stream = new EventStream();
    let over = 0;
    stream.onEnd(() => over++);
    await stream.body.cancel();
    stream.send(1, 'late');
    stream.end();
    expect(over).toBe(1);
    stream.onEnd(() => over++);
    expect(over).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up a reader that lets its messages lie', () => {
    const stream = new EventStream();
    let over = false;
    stream.onEnd(() => (over = true));
    for (let n = 0; n < 100 && !over; n++) stream.send(n, 'unread');
    expect(over).toBe(true);
  });
});

describe('places for streams', () => {
  it('are a dozen for one browser, and a place given back is free', () => {
    const browser = { device: 'tabs', address: '10.0.0.1' };
    const held = Array.from({ length: 12 }, () => takePlace(browser));
    expect(held).not.toContain(null);
    expect(takePlace(browser)).toBeNull();
    const other = takePlace({ ...browser, device: 'other' });
    expect(other).not.toBeNull();
    held[0]!();
    held[0]!();
    const again = takePlace(browser);
    expect(again).not.toBeNull();
    expect(takePlace(browser)).toBeNull();
    for (const giveBack of [...held.slice(1), again, other]) giveBack!();
  });

  it('are two thousand behind one address, and four thousand in all', () => {
    const held: (() => void)[] = [];
    const phone = (address: string) => ({ device: `phone ${held.length}`, address });
    const fill = (address: string) => {
      for (let place = takePlace(phone(address)); place; place = takePlace(phone(address))) held.push(place);
    };
    fill('10.0.0.2');
    expect(held).toHaveLength(2000);
    fill('10.0.0.3');
    expect(held).toHaveLength(4000);
    expect(takePlace(phone('10.0.0.4'))).toBeNull();
    const tablet = takePlace({ staff: 'stf_1' });
    expect(tablet).not.toBeNull();
    for (const giveBack of [tablet!, ...held]) giveBack();
    const free = takePlace(phone('10.0.0.4'));
    expect(free).not.toBeNull();
    free!();
  });

  it('are a hundred behind one address for browsers without an id, which leave the others theirs', () => {
    const stranger = { device: null, address: '10.0.0.5' };
    const held = Array.from({ length: 100 }, () => takePlace(stranger));
    expect(held).not.toContain(null);
    expect(takePlace(stranger)).toBeNull();
    const [elsewhere, phone] = [takePlace({ ...stranger, address: '10.0.0.6' }), takePlace({ ...stranger, device: 'phone' })];
    expect([elsewhere, phone]).not.toContain(null);
    for (const giveBack of [elsewhere, phone, ...held]) giveBack!();
  });

  it('are the desk’s own, so many for a person and for all of them', () => {
    const take = (staff: string) => Array.from({ length: 25 }, () => takePlace({ staff })).filter((place) => place !== null);
    expect(take('stf_1')).toHaveLength(24);
    const others = Array.from({ length: 9 }, (_, index) => take(`stf_${index + 2}`).length);
    expect(others.reduce((sum, count) => sum + count, 24)).toBe(200);
  });
});
