import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPlacard } from './kept-link';
import { savePlacard } from './placard-memory';
import { handOn, makeShare } from './tell-neighbour';

const target = { kind: 'item', targetId: 'itm_tea' } as const;
const address = 'https://shop.example/f/q/27-k7qm2xabc';
const fetching = vi.fn<typeof fetch>();
const answer = (result: object) => fetching.mockResolvedValueOnce(Response.json(result));
const refusal = (error: object) => answer({ ok: false, error });

beforeEach(() => {
  vi.stubGlobal('fetch', fetching);
  savePlacard({ floor: '27', code: 'k7qm2x' }, new Date('2026-11-24T03:00:00Z'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetching.mockReset();
  forgetPlacard();
});

describe('a link for a neighbour', () => {
  it('is asked for with the placard of this phone', async () => {
    answer({ ok: true, value: { address } });
    expect(await makeShare(target, 'en')).toEqual({ kind: 'vouched', address });
    expect(JSON.parse(fetching.mock.lastCall![1]!.body as string)).toEqual({ ...target, locale: 'en', placard: { floor: '27', code: 'k7qm2x' } });
  });

  it('is asked for once more by a phone that got its id with the first answer, and no third time', async () => {
    refusal({ code: 'busy' });
    answer({ ok: true, value: { address } });
    expect(await makeShare(target, 'en')).toEqual({ kind: 'vouched', address });
    refusal({ code: 'busy' });
    refusal({ code: 'busy' });
    expect(await makeShare(target, 'en')).toEqual({ kind: 'failed' });
    expect(fetching).toHaveBeenCalledTimes(4);
  });

  it('is the menu’s own address where this phone cannot vouch', async () => {
    refusal({ code: 'not_in_building', reason: 'no_own_placard' });
    expect(await makeShare(target, 'en')).toEqual({ kind: 'plain' });
    forgetPlacard();
    expect(await makeShare(target, 'en')).toEqual({ kind: 'plain' });
    expect(fetching).toHaveBeenCalledOnce();
  });

  it('says when it is enough, and when nobody answers', async () => {
    refusal({ code: 'shared_enough', most: 10 });
    expect(await makeShare(target, 'en')).toEqual({ kind: 'enough', most: 10 });
    fetching.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await makeShare(target, 'en')).toEqual({ kind: 'failed' });
  });
});

describe('handing it on', () => {
  const browser = (more: object) => vi.stubGlobal('navigator', more);
  const clipboard = { writeText: vi.fn(async () => undefined) };

  it('uses the phone’s own sheet, and says nothing when somebody thinks better of it', async () => {
    const share = vi.fn(async () => undefined);
    browser({ share, clipboard });
    expect(await handOn('Tea', address)).toBe('sent');
    expect(share).toHaveBeenCalledWith({ title: 'Tea', url: address });
    browser({ share: async () => Promise.reject(new DOMException('', 'AbortError')), clipboard });
    expect(await handOn('Tea', address)).toBe('kept');
    expect(clipboard.writeText).not.toHaveBeenCalled();
  });

  it('copies where the sheet is refused or unknown, and shows it where pages may not copy', async () => {
    browser({ share: async () => Promise.reject(new DOMException('', 'NotAllowedError')), clipboard });
    expect(await handOn('Tea', address)).toBe('copied');
    browser({ clipboard: { writeText: async () => Promise.reject(new Error('no')) } });
    expect(await handOn('Tea', address)).toBe('shown');
    browser({});
    expect(await handOn('Tea', address)).toBe('shown');
  });
});
