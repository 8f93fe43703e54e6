import { beforeEach, describe, expect, it } from 'vitest';
import type { PlacedOrder, PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fail, ok, type Result } from '@/domain/result';
import { memoryStore } from '../testing/memory-store';
import { someEntry, somePlaced } from '../testing/order-draft';
import type { OutboxEntry } from './entry';
import { flush, type Withdrawal } from './flush';
import type { OutboxStore } from './store';

let store: OutboxStore;
let time: number;
let sent: { body: PlaceOrderInput; first: boolean; kept: OutboxEntry | undefined }[];
let withdrawn: (readonly string[])[];
let changes: number;

const put = (...entries: OutboxEntry[]) => store(() => ({ put: entries, result: undefined }));
const read = () => store(({ entries }) => ({ result: entries }));

type Answers = {
  place?: (body: PlaceOrderInput) => Promise<Result<PlacedOrder> | null> | Result<PlacedOrder> | null;
  withdraw?: () => Result<Withdrawal> | null;
};

const run = ({ place = () => null, withdraw = () => null }: Answers, eager = false) =>
  flush(
    {
      store,
      doors: {
        async place(body, first) {
          sent.push({ body, first, kept: (await read()).find((entry) => entry.body.key === body.key) });
          return place(body);
        },
        async withdraw(keys) {
          withdrawn.push(keys);
          return withdraw();
        },
      },
      now: () => new Date(time),
      onChange: () => void changes++,
    },
    eager,
  );

beforeEach(() => {
  store = memoryStore();
  time = Date.parse('2026-11-23T03:42:00Z');
  [sent, withdrawn, changes] = [[], [], 0];
});

const off = someEntry({ state: 'withdrawn', open: true, tries: 1 }, { replaces: 'r'.repeat(32) });
const held = someEntry({ wantedAt: '2026-11-23T03:42:01Z' }, { key: 'h'.repeat(32) });

describe('sending', () => {
  it('says in storage that it is under way before anything goes out', async () => {
    await put(someEntry());
    expect(await run({ place: () => ok(somePlaced()) })).toBeNull();
    expect(sent).toMatchObject([{ first: true, body: someEntry().body, kept: { state: 'sending', open: true, tries: 1 } }]);
    expect(await read()).toMatchObject([{ state: 'accepted', placed: somePlaced() }]);
    expect(changes).toBe(2);
  });

  it('sends the same body again after silence, and not as a first one', async () => {
    await put(someEntry());
    const due = await run({});
    expect(due).toBeGreaterThan(600);
    expect(await run({})).toBe(due);
    time += due!;
    await run({ place: () => ok(somePlaced()) });
    expect(sent.map(({ first }) => first)).toEqual([true, false]);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('does not wait when the network is back', async () => {
    await put(someEntry());
    await run({});
    await run({ place: () => ok(somePlaced()) }, true);
    expect(await read()).toMatchObject([{ state: 'accepted' }]);
  });

  it.each<[string, unknown]>([
    ['a gateway that says ok in its own words', { ok: true, value: 'welcome to the building’s network' }],
    ['a gateway that refuses in its own words', { ok: false, error: 'log in first' }],
    ['a refusal about a line that is not there', { ok: false, error: { code: 'unknown_item', lines: [4] } }],
  ])('takes %s for silence', async (_, answer) => {
    await put(someEntry());
    await run({ place: () => answer as Result<PlacedOrder> });
    expect(await read()).toMatchObject([{ state: 'queued', open: true }]);
  });

  it('leaves alone what was taken back meanwhile, unless the server has it', async () => {
    await put(someEntry());
    const takeBack = () => store(({ entries }) => ({ put: entries.map((entry) => ({ ...entry, state: 'draft' as const })), result: null }));
    await run({ place: () => takeBack().then(() => fail({ code: 'sold_out', lines: [] })) });
    expect(await read()).toMatchObject([{ state: 'draft', open: true, error: null }]);
    await put(someEntry());
    await run({ place: () => takeBack().then(() => ok(somePlaced())) });
    expect(await read()).toMatchObject([{ state: 'accepted' }]);
  });

  it('does not bring back what a changed order took the place of meanwhile', async () => {
    await put(someEntry());
    const forget = () => store(({ entries }) => ({ remove: entries.map(({ body }) => body.key), result: null }));
    await run({ place: () => forget().then(() => ok(somePlaced())) });
    expect(await read()).toEqual([]);
  });

  it('asks, and sends nothing, when it waited too long', async () => {
    await put(someEntry());
    time += 25 * 60_000;
    expect(await run({})).toBeNull();
    expect(sent).toEqual([]);
    expect(await read()).toMatchObject([{ state: 'needs_confirmation', error: { code: 'waited_too_long' } }]);
  });
});

describe('calling off', () => {
  it('is over when the server has heard of it', async () => {
    await put(off, held);
    await run({ withdraw: () => ok({ stands: null }), place: () => ok(somePlaced()) });
    expect(withdrawn).toEqual([['r'.repeat(32), off.body.key]]);
    expect(await read()).toMatchObject([{ state: 'accepted', body: { key: held.body.key } }]);
  });

  it.each([null, fail({ code: 'busy' }), fail({ code: 'foreign_origin', expected: 'https://x.example' })])('is said again, and holds the newer order, after %j', async (answer) => {
    await put(off, held);
    expect(await run({ withdraw: () => answer })).toBeGreaterThan(600);
    expect(sent).toEqual([]);
    expect(await read()).toMatchObject([{ state: 'withdrawn' }, { state: 'queued' }]);
  });

  it('gives the order that stands all the same', async () => {
    const alone = someEntry({ state: 'withdrawn', open: true, tries: 1 });
    await put(alone);
    await run({ withdraw: () => ok({ stands: somePlaced() }) });
    expect(await read()).toMatchObject([{ state: 'accepted', placed: somePlaced() }]);
  });

  it('does not place a newer one beside an order that stands', async () => {
    await put(off, held);
    await run({ withdraw: () => ok({ stands: somePlaced() }) });
    const stands = { state: 'rejected', error: { code: 'replaced_order_stands', token: somePlaced().token } };
    expect(await read()).toMatchObject([stands, stands]);
    expect(sent).toEqual([]);
  });

  it('nor beside one whose request was under way when it was called off', async () => {
    await put(someEntry());
    await run({
      async place(body) {
        const [current] = await read();
        if (body.key === current!.body.key) await put({ ...current!, state: 'withdrawn' }, held);
        return ok(somePlaced());
      },
    });
    expect(await read()).toMatchObject([{ state: 'accepted' }, { state: 'rejected', error: { code: 'replaced_order_stands', token: somePlaced().token } }]);
    expect(sent).toHaveLength(1);
  });

  it('explains it also to one that waited too long behind it', async () => {
    await put(off, { ...held, state: 'needs_confirmation', error: { code: 'waited_too_long' } });
    await run({ withdraw: () => ok({ stands: somePlaced() }) });
    expect((await read())[1]).toMatchObject({ state: 'rejected', error: { code: 'replaced_order_stands' } });
  });

  it('finds out whether an order that waited too long was placed', async () => {
    const old = someEntry({ state: 'needs_confirmation', open: true, tries: 1, error: { code: 'waited_too_long' } });
    await put(old);
    await run({ withdraw: () => ok({ stands: null }) });
    expect(await read()).toEqual([{ ...old, open: false }]);
    await put(old);
    await run({ withdraw: () => ok({ stands: somePlaced() }) });
    expect(await read()).toMatchObject([{ state: 'accepted' }]);
  });

  it('tells which order a key stands for that was used for another', async () => {
    await put(someEntry());
    await run({ place: () => fail({ code: 'key_reused' }), withdraw: () => ok({ stands: somePlaced() }) });
    expect(await read()).toMatchObject([{ state: 'accepted', placed: somePlaced() }]);
  });
});
