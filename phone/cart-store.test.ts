import { expect, test, vi } from 'vitest';
import { addLine, emptyCart } from '@/domain/cart/cart';
import { cartStore } from './cart-store';
import { shopsWithCart } from './waiting-carts';
import { usePhoneStorage } from './testing/fake-storage';

const phone = usePhoneStorage();
const key = 'upstairs:cart:xiaopu';
const apple = { item: 'itm_apple', options: [], quantity: 1, grams: null };
const stored = () => JSON.parse(phone.storage.getItem(key) ?? 'null') as unknown;

test('a shop has one store, and its cart survives a reload', () => {
  expect(cartStore('xiaopu')).toBe(cartStore('xiaopu'));
  cartStore('xiaopu').change((cart) => addLine(cart, apple));
  expect(stored()).toEqual({ version: 1, lines: [apple] });
});

test('gives the same object until something changes, as React asks', () => {
  const store = cartStore('xiaopu');
  expect(store.get()).toBe(store.get());
  const before = store.get();
  store.change((cart) => addLine(cart, apple));
  expect(store.get()).not.toBe(before);
  expect(store.get()).toBe(store.get());
});

test('a change builds on what another tab wrote meanwhile', () => {
  const store = cartStore('xiaopu');
  store.change((cart) => addLine(cart, apple));
  phone.storage.setItem(key, JSON.stringify({ version: 1, lines: [{ ...apple, quantity: 4 }] }));
  store.change((cart) => addLine(cart, apple));
  expect(store.get().lines).toEqual([{ ...apple, quantity: 5 }]);
});

test('tells every listener, until it stops', () => {
  const store = cartStore('xiaopu');
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  store.change((cart) => addLine(cart, apple));
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  store.change((cart) => addLine(cart, apple));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('listens to other tabs only while somebody looks, and only to its own key', () => {
  const heard = new Set<(event: { key: string | null }) => void>();
  vi.stubGlobal('addEventListener', (_: string, listen: (event: { key: string | null }) => void) => heard.add(listen));
  vi.stubGlobal('removeEventListener', (_: string, listen: (event: { key: string | null }) => void) => heard.delete(listen));
  const fromOtherTab = (changed: string | null) => heard.forEach((listen) => listen({ key: changed }));
  const listener = vi.fn();
  const stop = cartStore('xiaopu').subscribe(listener);
  fromOtherTab('upstairs:cart:guotie');
  expect(listener).not.toHaveBeenCalled();
  fromOtherTab(key);
  fromOtherTab(null);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  expect(heard.size).toBe(0);
});

test('whatever else stands in the storage is an empty cart', () => {
  for (const raw of ['', 'null', '[]', '{"version":2,"lines":[]}', '{"version":1,"lines":"x"}', 'not json']) {
    phone.storage.setItem(key, raw);
    expect(cartStore('xiaopu').get().lines, raw).toEqual([]);
  }
});

test('names the shops with something in their cart', () => {
  cartStore('yimian').change((cart) => addLine(cart, apple));
  cartStore('guotie').change((cart) => addLine(cart, apple));
  cartStore('guotie').change(() => emptyCart);
  cartStore('xiaopu').change((cart) => addLine(cart, apple));
  expect(shopsWithCart()).toEqual(['xiaopu', 'yimian']);
});
