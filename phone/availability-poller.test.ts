import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { availabilityPath, watchAvailability } from './availability-poller';

const body = { at: '2026-11-23T03:42:00Z', shops: [] };
let page: EventTarget & { visibilityState: string };
let asked: Mock<() => Promise<Response>>;
const window = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  asked = vi.fn(() => Promise.resolve(Response.json(body)));
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start() {
  const news = { onFresh: vi.fn(), onSilence: vi.fn() };
  return { ...news, watch: watchAvailability(availabilityPath('27', null), news) };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

test('asks at once and hands over the answer', async () => {
  const { onFresh, watch } = start();
  await settle();
  expect(asked).toHaveBeenCalledWith('/api/v1/availability?floor=27', expect.objectContaining({ cache: 'no-store' }));
  expect(onFresh).toHaveBeenCalledWith(body);
  watch.stop();
});

test('asks for one shop when its windows are wanted', () => {
  expect(availabilityPath('B1', 'xiaopu')).toBe('/api/v1/availability?floor=B1&shop=xiaopu');
});

test('asks again every minute, ten seconds more or less, and not after it was stopped', async () => {
  const { onSilence, watch } = start();
  await vi.advanceTimersByTimeAsync(49_999);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(20_002);
  expect(asked).toHaveBeenCalledTimes(2);
  watch.stop();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(600_000);
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('offline'));
  await settle();
  expect(asked).toHaveBeenCalledTimes(2);
  expect(onSilence).not.toHaveBeenCalled();
});

test('several wishes in a row are one request', async () => {
  const { watch } = start();
  await vi.advanceTimersByTimeAsync(5_000);
  watch.refresh();
  watch.refresh();
  window.dispatchEvent(new Event('focus'));
  await settle();
  watch.refresh();
  expect(asked).toHaveBeenCalledTimes(2);
  watch.stop();
});

test('a page out of sight asks nothing, and catches up when it comes back', async () => {
  const { watch } = start();
  await settle();
  page.visibilityState = 'hidden';
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toHaveBeenCalledTimes(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(asked).toHaveBeenCalledTimes(2);
  watch.stop();
});

test('tells when no answer came, and when the phone itself lost the network', async () => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'));
  const { onFresh, onSilence, watch } = start();
  await settle();
  expect(onSilence).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('offline'));
  expect(onSilence).toHaveBeenCalledTimes(2);
  expect(onFresh).not.toHaveBeenCalled();
  asked.mockImplementation(() => Promise.resolve(Response.json(body)));
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(onFresh).toHaveBeenCalledTimes(1);
  watch.stop();
});

test('an answer that arrives after the page has moved on is dropped', async () => {
  const { onFresh, watch } = start();
  watch.stop();
  await settle();
  expect(onFresh).not.toHaveBeenCalled();
});
