import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropCheckoutDraft, forgetCheckoutDrafts, keepCheckoutDraft, readCheckoutDraft } from './checkout-draft';
import { FakeStorage } from './testing/fake-storage';

const typed = { room: '27__', name: '林', note: '放前台', coupon: '' };

let tab: FakeStorage;
beforeEach(() => {
  tab = new FakeStorage();
  vi.stubGlobal('sessionStorage', tab);
});
afterEach(() => vi.unstubAllGlobals());

it('outlives a reload, by floor and shop', () => {
  keepCheckoutDraft('27', 'xiaopu', typed);
  expect(readCheckoutDraft('27', 'xiaopu')).toEqual(typed);
  expect([readCheckoutDraft('3', 'xiaopu'), readCheckoutDraft('27', 'juice')]).toEqual([null, null]);
});

it('is gone once it was ordered with, and with all that the phone forgets', () => {
  keepCheckoutDraft('27', 'xiaopu', typed);
  keepCheckoutDraft('27', 'juice', typed);
  tab.setItem('upstairs:other', '1');
  dropCheckoutDraft('27', 'xiaopu');
  expect([readCheckoutDraft('27', 'xiaopu'), readCheckoutDraft('27', 'juice')]).toEqual([null, typed]);
  forgetCheckoutDrafts();
  expect([readCheckoutDraft('27', 'juice'), tab.getItem('upstairs:other')]).toEqual([null, '1']);
});

it.each(['null', '7', '"x"', '{}', '{', '{"room":"27__","name":1,"note":""}', JSON.stringify({ ...typed, name: 'x'.repeat(21) })])('takes nothing that no field held: %s', (raw) => {
  tab.setItem('upstairs:checkout:27:xiaopu', raw);
  expect(readCheckoutDraft('27', 'xiaopu')).toBeNull();
});

it('does without a storage', () => {
  tab.refuse = true;
  expect(() => keepCheckoutDraft('27', 'xiaopu', typed)).not.toThrow();
  vi.stubGlobal('sessionStorage', undefined);
  expect(readCheckoutDraft('27', 'xiaopu')).toBeNull();
  expect(() => forgetCheckoutDrafts()).not.toThrow();
});
