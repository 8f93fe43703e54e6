import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLine, type CartLine, emptyCart } from '@/domain/cart/cart';
import { cartStore } from '../cart-store';
import { forgetOrders, readOrders } from '../orders-memory';
import { usePhoneStorage } from '../testing/fake-storage';
import { someEntry, somePlaced } from '../testing/order-draft';
import { readUsual } from '../usual';
import { notePlaced, noteStanding } from './note-placed';

const phone = usePhoneStorage();
const { body } = someEntry();
const placed = somePlaced();
const banana: CartLine = { item: 'itm_banana', options: [], quantity: 1, grams: null };
const milk: CartLine = { item: 'itm_milk', options: [], quantity: 2, grams: null };
const fillCart = (...lines: CartLine[]) => cartStore('xiaopu').change(() => lines.reduce(addLine, emptyCart));
const inCart = () => cartStore('xiaopu').get().lines;

beforeEach(() => fillCart(banana));
afterEach(() => {
  fillCart();
  forgetOrders(readOrders().map(({ token }) => token));
});

describe('a placed order', () => {
  it('is remembered with its floor, becomes the usual, and leaves the cart', () => {
    expect(notePlaced({ body, placed })).toBe(true);
    expect(readOrders()).toMatchObject([{ token: placed.token, shop: 'xiaopu', number: 23, floor: '27' }]);
    expect(readUsual('xiaopu')).toEqual([banana]);
    expect(inCart()).toEqual([]);
  });

  it('leaves in the cart what was put there while it was on its way', () => {
    fillCart(banana, milk, banana);
    notePlaced({ body, placed });
    expect(inCart()).toEqual([banana, milk]);
  });

  it('is noted once, however often it is heard of', () => {
    notePlaced({ body, placed });
    fillCart(banana);
    expect(notePlaced({ body, placed })).toBe(true);
    expect(inCart()).toEqual([banana]);
  });

  it('asks the browser, the first time, to keep what is stored', () => {
    const persisted = vi.fn().mockResolvedValue(true);
    vi.stubGlobal('navigator', { storage: { persisted } });
    notePlaced({ body, placed });
    notePlaced({ body, placed: { ...placed, token: 'u'.repeat(22) } });
    expect(persisted).toHaveBeenCalledTimes(1);
  });

  it('is not called kept by a phone that keeps nothing', () => {
    phone.storage.full = true;
    expect(notePlaced({ body, placed })).toBe(false);
    expect(readOrders()).toHaveLength(1);
  });
});

describe('an earlier order that stands', () => {
  const view = { shop: { slug: 'xiaopu' }, number: 7, floor: '12', placedAt: '2026-11-23T03:30:00Z', lines: [{ ...banana, options: [] }] };

  it('is remembered as the shop has it', async () => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(Response.json(view)));
    expect(await noteStanding(placed.token)).toBe(true);
    expect(readOrders()).toMatchObject([{ token: placed.token, number: 7, floor: '12' }]);
    expect(inCart()).toEqual([]);
  });

  it('is asked for again when it could not be reached', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
    expect(await noteStanding(placed.token)).toBe(false);
    expect(readOrders()).toEqual([]);
  });
});
