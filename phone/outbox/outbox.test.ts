import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fen } from '@/domain/money';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import { memoryStore } from '../testing/memory-store';
import { someDraft, someEntry, somePlaced } from '../testing/order-draft';
import type { OutboxEntry } from './entry';
import { Outbox, type OutboxWorld } from './outbox';
import type { OutboxStore } from './store';

let store: OutboxStore;
const draft = someDraft();
const silent = async () => null;

const put = (...entries: OutboxEntry[]) => store(() => ({ put: entries, result: undefined }));
const kept = () => store(({ entries }) => ({ result: entries }));

function page(more: Partial<OutboxWorld> = {}, post: (body: PlaceOrderInput) => Promise<Result<PlacedOrder> | null> = silent) {
  const told = { note: vi.fn().mockReturnValue(true), noteStanding: vi.fn().mockResolvedValue(true), onLeft: vi.fn(), tell: vi.fn(), post: vi.fn(post) };
  const world: OutboxWorld = {
    store: (work) => store(work),
    doors: { place: told.post, withdraw: silent },
    now: () => new Date('2026-11-23T03:42:00Z'),
    later: () => () => undefined,
    ...told,
    ...more,
  };
  return { ...told, outbox: new Outbox(world) };
}

beforeEach(() => void (store = memoryStore()));

describe('a tap', () => {
  it('is kept before anything goes out, goes through the page’s own door once, and is noted', async () => {
    const { outbox, post, note } = page();
    let keptFirst: readonly OutboxEntry[] = [];
    const first = vi.fn(async () => {
      keptFirst = await kept();
      return ok(somePlaced());
    });
    await outbox.place(draft, null, first);
    expect(outbox.get().entries).toMatchObject([{ body: draft }]);
    await outbox.flush();
    expect(keptFirst).toMatchObject([{ state: 'sending', open: true }]);
    expect([first.mock.calls.length, post.mock.calls.length]).toEqual([1, 0]);
    expect(note).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('goes on through the other door when the page’s own is silent', async () => {
    const { outbox, post } = page({}, async () => ok(somePlaced()));
    const first = vi.fn(silent);
    await outbox.place(draft, null, first);
    await outbox.flush();
    expect([first.mock.calls.length, post.mock.calls.length]).toEqual([1, 1]);
    expect(JSON.stringify(first.mock.calls)).toBe(JSON.stringify(post.mock.calls.map(([body]) => [body])));
  });

  it('sends nothing when the phone cannot keep it', async () => {
    const { outbox, post } = page({ store: () => Promise.reject(new Error('full')) });
    const first = vi.fn(silent);
    await expect(outbox.place(draft, null, first)).rejects.toThrow('full');
    await outbox.flush();
    expect([first.mock.calls.length, post.mock.calls.length]).toEqual([0, 0]);
    expect(outbox.get()).toEqual({ entries: [], unreadable: [], known: true });
  });

  it('on an old screen enters nothing', async () => {
    const { outbox, post } = page();
    await outbox.place(draft, 'k'.repeat(32));
    await put(someEntry({ state: 'accepted', placed: somePlaced() }));
    await outbox.place({ ...draft, note: 'x' }, 'k'.repeat(32));
    await outbox.flush();
    expect(post).not.toHaveBeenCalled();
    expect((await kept()).filter(({ state }) => state !== 'accepted')).toEqual([]);
  });

  it('on a screen that has not heard of an order that another tab placed enters nothing; the next tap does', async () => {
    const { outbox } = page({ note: () => false });
    await outbox.refresh();
    await put(someEntry({ state: 'noted', placed: somePlaced() }), someEntry({ state: 'noted', placed: somePlaced() }, { key: 'n'.repeat(32), shop: 'jiaozi' }));
    await outbox.place(draft, null);
    expect(await kept()).toEqual([]);
    await outbox.place(draft, null);
    expect(await kept()).toHaveLength(1);
  });

  it('in two tabs that ask the same about new prices is one order', async () => {
    const asked = someEntry({ state: 'needs_confirmation', tries: 1, error: { code: 'price_changed', lines: [{ line: 0, shown: fen(500), now: fen(510) }], deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(510) } });
    await put(asked);
    const tabs = [page(), page()];
    await Promise.all(tabs.map(({ outbox }) => outbox.refresh()));
    await Promise.all(tabs.map(({ outbox }) => outbox.place(someDraft({}, fen(510)), asked.body.key)));
    expect(await kept()).toMatchObject([{ body: { replaces: asked.body.key } }]);
  });

  it('wakes somebody for it before it goes out: the page may die in the middle', async () => {
    const { outbox, onLeft } = page({}, () => new Promise(() => undefined));
    await outbox.place(draft, null);
    expect(onLeft).toHaveBeenCalledTimes(1);
  });
});

describe('what came of it', () => {
  it('stays in the outbox while the phone cannot remember it elsewhere', async () => {
    await put(someEntry({ state: 'accepted', placed: somePlaced() }));
    const { outbox } = page({ note: () => false });
    await outbox.flush();
    expect(await kept()).toHaveLength(1);
  });

  it('wakes somebody for what is left, and comes back itself', async () => {
    let back = () => {};
    const later = vi.fn((_: number, then: () => void) => {
      back = then;
      return () => undefined;
    });
    const { outbox, post, onLeft } = page({ later });
    await outbox.place(draft, null);
    await outbox.flush();
    expect(onLeft).toHaveBeenCalled();
    expect(later.mock.lastCall![0]).toBeGreaterThan(600);
    back();
    expect(post).toHaveBeenCalledTimes(1);
  });

  it('is told until the phone knows the order that stands', async () => {
    const stands = someEntry({ state: 'rejected', tries: 1, error: { code: 'replaced_order_stands', token: 't'.repeat(22) } });
    await put(stands);
    const noteStanding = vi.fn().mockResolvedValue(false);
    const { outbox } = page({ noteStanding });
    await outbox.refresh();
    await outbox.callOff(stands.body.key);
    expect(await kept()).toHaveLength(1);
    noteStanding.mockResolvedValue(true);
    await outbox.callOff(stands.body.key);
    expect(await kept()).toEqual([]);
  });
});

describe('second thoughts', () => {
  it('take an order back, and what is refused with them', async () => {
    const { outbox } = page({}, async () => fail({ code: 'sold_out', lines: [] }));
    await outbox.place(draft, null);
    await outbox.flush();
    const [entry] = outbox.get().entries;
    expect(entry).toMatchObject({ state: 'needs_confirmation' });
    await outbox.takeBack(entry!.body.key);
    expect(outbox.get().entries).toMatchObject([{ state: 'draft' }]);
  });

  it('do not revive what is called off', async () => {
    await put(someEntry({ state: 'withdrawn', open: true, tries: 1 }));
    const { outbox } = page();
    await outbox.takeBack('k'.repeat(32));
    expect(await kept()).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('forget all, and keep nobody’s name while the server is still to be told', async () => {
    await put(someEntry({ open: true, tries: 1 }), someEntry({}, { key: 'n'.repeat(32), shop: 'jiaozi' }));
    const { outbox } = page();
    await outbox.forget();
    expect(await kept()).toMatchObject([{ state: 'withdrawn', body: { key: 'k'.repeat(32), name: '', room: null, note: null } }]);
  });
});

it('tells the other tabs of each change, and reads again when they tell', async () => {
  const { outbox, tell } = page();
  await outbox.refresh();
  expect(tell).not.toHaveBeenCalled();
  await outbox.place(draft, null);
  expect(tell).toHaveBeenCalled();
});

it('sends for a tab that told of it and does not get to it', async () => {
  await put(someEntry());
  const { outbox, post } = page({}, async () => ok(somePlaced()));
  await outbox.follow();
  expect(post).toHaveBeenCalledTimes(1);
});
