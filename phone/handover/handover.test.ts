import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyCart } from '@/domain/cart/cart';
import { type Handover, handoverBytes } from '@/domain/handover/handover';
import { fen } from '@/domain/money';
import { fail, ok, type Result } from '@/domain/result';
import { cartStore } from '../cart-store';
import { readOrders, rememberOrder, type RememberedOrder } from '../orders-memory';
import { readName, readRooms, rememberName, rememberRoom } from '../person-memory';
import { readMoved, readPlacard, savePlacard } from '../placard-memory';
import { usePhoneStorage } from '../testing/fake-storage';
import { someEntry } from '../testing/order-draft';
import { readUsual, saveUsual } from '../usual';
import { broughtIn, takeAppPlacard, takeHandover } from './arrive';
import { rememberCode } from './known-codes';
import { packHandover } from './pack';

usePhoneStorage();
afterEach(() => vi.unstubAllGlobals());

const noon = new Date('2026-11-23T04:00:00Z');
const later = new Date('2026-11-23T05:00:00Z');
const line = (item: string, quantity: number) => ({ item, options: [], quantity, grams: null });
const order = (letter: string, number: number, placedAt = noon): RememberedOrder => ({
  token: letter.repeat(32),
  shop: 'xiaopu',
  number,
  floor: '27',
  placedAt: placedAt.toISOString(),
});
const code = 'c'.repeat(32);

/** One lock: work begins when the work before it has ended. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return (_name: string, _options: object, work: () => Promise<unknown>) => (last = last.then(work));
}

const handed: Handover = {
  version: 1,
  placard: { floor: '27', code: 'k7qm2x', at: noon.toISOString() },
  name: 'Lin',
  rooms: { 27: '2708' },
  carts: { xiaopu: [line('banana', 3), line('pear', 1)] },
  usuals: { xiaopu: [line('banana', 2)] },
  orders: [order('a', 2, later), order('b', 1)],
};

/** A server that gives these answers one after another; null loses the reply. */
function answers(...given: (Result<unknown> | null)[]) {
  const bodies: { taker: string }[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    bodies.push(JSON.parse(body) as { taker: string });
    const answer = given[bodies.length - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return Response.json(answer);
  });
  return bodies;
}

describe('what is handed over', () => {
  it('arrives whole in an empty place, and twice is once', async () => {
    answers(ok(handed));
    expect(await takeHandover(code)).toEqual({ kind: 'came', merged: { carts: 1, orders: 2 } });
    expect(packHandover()).toEqual(handed);
    expect(await takeHandover(code)).toEqual({ kind: 'known' });
    expect(packHandover()).toEqual(handed);
  });

  it('takes nothing from a place that has things of its own', async () => {
    savePlacard({ floor: '27', code: 'aaaaaa' }, later);
    rememberName('Chen');
    rememberRoom('27', '2701');
    rememberOrder(order('z', 9, later));
    saveUsual('xiaopu', [line('juice', 1)]);
    cartStore('xiaopu').change(() => ({ ...emptyCart, lines: [line('banana', 1), line('pear', 5), line('tea', 1)] }));
    answers(ok(handed));
    expect(await takeHandover(code)).toMatchObject({ kind: 'came', merged: { orders: 2 } });
    expect(cartStore('xiaopu').get().lines).toEqual([line('banana', 3), line('pear', 5), line('tea', 1)]);
    expect(readOrders().map(({ number }) => number).toSorted()).toEqual([1, 2, 9]);
    expect([readName(), readRooms(), readUsual('xiaopu'), readPlacard()?.code]).toEqual(['Chen', { 27: '2701' }, [line('juice', 1)], 'aaaaaa']);
    expect(readMoved()).toBeNull();
  });

  it('brings a scan to a place that has only a link, though the link came later: a link ends', async () => {
    savePlacard({ floor: '31', code: 'abcdefghjkmn' }, later);
    answers(ok(handed));
    await takeHandover(code);
    expect(readPlacard()?.code).toBe('k7qm2x');
  });

  it('brings the placard that was scanned last, and asks about a cart from elsewhere', async () => {
    savePlacard({ floor: '12', code: 'aaaaaa' }, new Date(noon.getTime() - 1));
    cartStore('xiaopu').change(() => ({ ...emptyCart, lines: [line('tea', 1)] }));
    answers(ok(handed));
    await takeHandover(code);
    expect([readPlacard()?.floor, readMoved()]).toEqual(['27', '12']);
  });

  it('leaves an order that waits where it is, with its goods: elsewhere they would be ordered twice', () => {
    cartStore('xiaopu').change(() => ({ ...emptyCart, lines: [line('banana', 3), line('tea', 1)] }));
    const entry = someEntry({}, { lines: [{ ...line('banana', 2), shownUnitPrice: fen(500) }] });
    expect(packHandover([{ ...entry, state: 'queued' }]).carts).toEqual({ xiaopu: [line('banana', 1), line('tea', 1)] });
    // Refused for good, or taken back to be changed: nothing of it is on its way, and its goods come along.
    for (const state of ['rejected', 'draft'] as const) expect(packHandover([{ ...entry, state }]).carts).toEqual({ xiaopu: [line('banana', 3), line('tea', 1)] });
    expect(packHandover([{ ...entry, state: 'draft', open: true }]).carts).toEqual({ xiaopu: [line('banana', 1), line('tea', 1)] });
  });

  it('leaves the oldest orders behind when one link cannot hold them', () => {
    for (let index = 0; index < 100; index++) {
      rememberOrder({ ...order('a', index + 1, new Date(noon.getTime() + index)), token: String(index).padStart(64, 'x'), shop: 's'.repeat(60) });
    }
    const { orders } = packHandover();
    expect(orders.length).toBeGreaterThan(50);
    expect(orders[0]?.number).toBe(100);
    expect(JSON.stringify(packHandover()).length).toBeLessThanOrEqual(handoverBytes);
  });
});

describe('a link', () => {
  it('whose reply was lost is asked for again under the same key', async () => {
    const bodies = answers(null, fail({ code: 'busy' }), ok(handed));
    expect(await takeHandover(code)).toEqual({ kind: 'unanswered' });
    expect(await takeHandover(code)).toEqual({ kind: 'unanswered' });
    expect(await takeHandover(code)).toMatchObject({ kind: 'came' });
    expect(new Set(bodies.map(({ taker }) => taker)).size).toBe(1);
  });

  it('that two tabs open at once comes to both of them', async () => {
    vi.stubGlobal('navigator', { locks: { request: inTurn() } });
    const bodies = answers(ok(handed), fail({ code: 'not_found' }));
    expect(await Promise.all([takeHandover(code), takeHandover(code)])).toEqual([{ kind: 'came', merged: { carts: 1, orders: 2 } }, { kind: 'known' }]);
    expect(bodies).toHaveLength(1);
  });

  it('that is over changes nothing, and is not asked for again', async () => {
    const bodies = answers(fail({ code: 'not_found' }));
    const before = packHandover();
    expect(await takeHandover(code)).toEqual({ kind: 'over' });
    expect(await takeHandover(code)).toEqual({ kind: 'known' });
    expect([packHandover(), bodies.length]).toEqual([before, 1]);
  });

  it('is left alone by the phone that made it', async () => {
    const bodies = answers();
    rememberCode({ code, state: 'made', taker: 't'.repeat(32) });
    expect(await takeHandover(code)).toEqual({ kind: 'mine' });
    expect(bodies).toEqual([]);
  });

  it.each([
    ['#h=' + code, { placard: null, code }],
    [`#app=27-K7QM2X&h=${code}`, { placard: { floor: '27', code: 'k7qm2x' }, code }],
    ['#app=27-k0qm2x&h=short', { placard: null, code: null }],
    ['#h=' + 'c'.repeat(31) + '/', { placard: null, code: null }],
    ['', { placard: null, code: null }],
  ])('reads %s', (hash, brought) => expect(broughtIn(hash)).toEqual(brought));
});

describe('the placard of an installed app', () => {
  it('counts where none is remembered, and never over a later scan', () => {
    expect(takeAppPlacard({ floor: '27', code: 'k7qm2x' }, noon)).toBe('27');
    expect(readPlacard()).toMatchObject({ floor: '27', code: 'k7qm2x' });
    savePlacard({ floor: '12', code: 'aaaaaa' }, later);
    expect(takeAppPlacard({ floor: '27', code: 'k7qm2x' }, later)).toBe('12');
    expect(readPlacard()).toMatchObject({ floor: '12', code: 'aaaaaa' });
  });
});
