import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPage } from './answer-page';
import { hasKeptMenu } from './kept-facts';
import { keepPage, keptPage } from './page-cache';
import type { PageRoute } from './routes';

vi.mock('./kept-facts', () => ({ hasKeptMenu: vi.fn(), rememberLocale: () => Promise.resolve() }));
vi.mock('./page-cache', () => ({ keepPage: vi.fn(() => Promise.resolve()), keptPage: vi.fn() }));

const menu: PageRoute = { kind: 'page', locale: 'en', key: '/f/en/menu/xiaopu', shop: 'xiaopu' };
const checkout: PageRoute = { kind: 'page', locale: 'en', key: null, shop: null };
const fetching = vi.fn<typeof fetch>();
const never = new Promise<never>(() => undefined);

/** What was answered after so many milliseconds; null for nothing yet. */
async function answered(page: PageRoute, after: number, shell: Response | undefined = new Response('shell')): Promise<string | null> {
  const event = { request: new Request('https://shop.example/f/en/27/xiaopu'), waitUntil: () => undefined };
  const answer = answerPage(event as unknown as FetchEvent, page, () => Promise.resolve(shell)).then((response) => response.text());
  const soFar = vi.advanceTimersByTimeAsync(after).then(() => null);
  return Promise.race([answer, soFar.then(() => null)]);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetching);
  vi.mocked(hasKeptMenu).mockResolvedValue(true);
  vi.mocked(keptPage).mockImplementation(() => Promise.resolve(new Response('kept')));
  vi.mocked(keepPage).mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a navigation', () => {
  it('is the network’s, which is kept', async () => {
    fetching.mockResolvedValue(new Response('fresh'));
    expect(await answered(menu, 1)).toBe('fresh');
    expect(keepPage).toHaveBeenCalledOnce();
  });

  const half = (end: (body: ReadableStreamDefaultController<Uint8Array>) => void) =>
    new Response(new ReadableStream<Uint8Array>({ start: (body) => (body.enqueue(new TextEncoder().encode('<html>')), end(body)) }));

  it('is the phone’s when the network’s breaks off in the middle', async () => {
    fetching.mockResolvedValue(half((body) => body.error(new TypeError('network error'))));
    expect(await answered(menu, 1)).toBe('kept');
    expect(keepPage).not.toHaveBeenCalled();
  });

  it('waits a second for the next piece of a page, and gives its connection up', async () => {
    let isGivenUp = false;
    const stopped = () =>
      new Response(new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(new Uint8Array([60])), cancel: () => void (isGivenUp = true) }));
    fetching.mockImplementation(() => Promise.resolve(stopped()));
    expect(await answered(menu, 999)).toBeNull();
    expect(await answered(menu, 1_000)).toBe('kept');
    expect(isGivenUp).toBe(true);
    expect(keepPage).not.toHaveBeenCalled();
  });

  /** One byte of eight each so many milliseconds. */
  const slow = (step: number) => {
    let sent = 0;
    const pull = async (body: ReadableStreamDefaultController<Uint8Array>) => {
      await new Promise((resolve) => setTimeout(resolve, step));
      if (sent++ < 8) body.enqueue(new TextEncoder().encode('x'));
      else body.close();
    };
    return new Response(new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }));
  };

  it.each([
    ['a kept menu', menu, true],
    ['a first menu', menu, false],
    ['a checkout', checkout, true],
  ])('is the network’s for %s, however slowly it comes, while it comes', async (_, page, has) => {
    vi.mocked(hasKeptMenu).mockResolvedValue(has);
    fetching.mockImplementation(() => Promise.resolve(slow(700)));
    expect(await answered(page, 7_000)).toBe('xxxxxxxx');
  });

  it('has eight seconds from its first piece to its last', async () => {
    fetching.mockImplementation(() => Promise.resolve(slow(900)));
    expect(await answered(menu, 7_999)).toBeNull();
    fetching.mockImplementation(() => Promise.resolve(slow(950)));
    expect(await answered(menu, 8_001)).toBe('kept');
  });

  it('has no body where its status has none', async () => {
    fetching.mockResolvedValue(new Response(null, { status: 204 }));
    expect(await answered(menu, 1)).toBe('');
  });

  it('keeps what the server says of a page, and how it travelled to itself', async () => {
    const headers = { 'Content-Encoding': 'gzip', 'Content-Security-Policy': "default-src 'self'", 'Content-Type': 'text/html' };
    fetching.mockResolvedValue(new Response('not here', { status: 404, headers }));
    const event = { request: new Request('https://shop.example/f/en/99'), waitUntil: () => undefined } as unknown as FetchEvent;
    const answer = await answerPage(event, checkout, () => Promise.resolve(undefined));
    expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
    const told = ['content-encoding', 'content-security-policy', 'content-type'].map((name) => answer.headers.get(name));
    expect(told).toEqual([null, headers['Content-Security-Policy'], 'text/html']);
  });

  it.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server is broken', () => Promise.resolve(new Response('oops', { status: 503 }))],
  ])('is the phone’s at once when %s', async (_, network) => {
    fetching.mockImplementation(network);
    expect(await answered(menu, 1)).toBe('kept');
    vi.mocked(keptPage).mockResolvedValue(null);
    expect(await answered(menu, 1)).toBe('shell');
    expect(await answered(checkout, 1)).toBe('shell');
    expect(keepPage).not.toHaveBeenCalled();
  });

  it.each([
    ['half a second, where a menu is kept', menu, Promise.resolve(true), 500],
    ['two seconds, where none is', menu, Promise.resolve(false), 2_000],
    ['two seconds, where the database hangs', menu, never, 2_000],
    ['two seconds, for what is about a person', checkout, Promise.resolve(true), 2_000],
  ])('waits for a silent network for %s', async (_, page, has, limit) => {
    vi.mocked(hasKeptMenu).mockReturnValue(has);
    fetching.mockReturnValue(never);
    expect(await answered(page, limit - 1)).toBeNull();
    expect(await answered(page, limit)).not.toBeNull();
  });

  it('of a page that only the network has is waited for; of one that was seen here before, as of a menu', async () => {
    const group: PageRoute = { kind: 'page', locale: 'en', key: '/f/en/27/groups/abcdefgh23', shop: null, onlyThere: true };
    fetching.mockReturnValue(never);
    expect(await answered(group, 499)).toBeNull();
    expect(await answered(group, 500)).toBe('kept');
    vi.mocked(keptPage).mockResolvedValue(null);
    expect(await answered(group, 7_999)).toBeNull();
    expect(await answered(group, 8_000)).toBe('shell');
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await answered(group, 1)).toBe('shell');
  });

  it('is shown from the shell when the phone’s cache is broken', async () => {
    vi.mocked(keptPage).mockRejectedValue(new Error('broken'));
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await answered(menu, 1)).toBe('shell');
  });
});
