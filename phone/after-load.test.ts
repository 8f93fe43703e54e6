import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterLoad } from './after-load';

const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { readyState: 'interactive' });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what comes behind a page begins once, a moment after it has loaded', () => {
  const then = vi.fn();
  afterLoad(then);
  vi.advanceTimersByTime(5_000);
  expect(then).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledOnce();
});

it('a picture that never comes does not keep it waiting', () => {
  const then = vi.fn();
  afterLoad(then);
  vi.advanceTimersByTime(11_000);
  page.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledOnce();
});

it('called off, it never begins', () => {
  const then = vi.fn();
  afterLoad(then)();
  page.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(then).not.toHaveBeenCalled();
});
