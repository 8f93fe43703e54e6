import { beforeEach, describe, expect, it } from 'vitest';
import { promotedCart } from '@/domain/promotions/promoted-cart';
import { addLine, emptyCart } from '@/domain/cart/cart';
import { findFloor } from '@/domain/building/floor';
import { fen } from '@/domain/money';
import type { ShopAvailability } from '@/domain/slots/availability';
import { banana } from '@/domain/testing/goods';
import { tower } from '@/domain/testing/tower';
import { type CheckoutForm, draftOf, faultsOf, firstForm, formOf, refusedFields, rememberPerson } from './checkout-form';
import { nextFreeWindow, shopFor, timeProblem, timingOf } from './checkout-time';
import { forgetPerson } from './person-memory';
import { forgetPlacard } from './kept-link';
import { savePlacard } from './placard-memory';

const floor = findFloor(tower, '27')!;
const form: CheckoutForm = { fulfilment: 'delivery', room: '08', name: ' 林 ', note: ' ', time: null, payment: 'cash', coupon: '' };
const menu = { minimumOrder: fen(0), deliveryFee: fen(200), smallOrderFee: null, categories: [{ id: 'c', name: banana.name, items: [banana] }] };
const cart = addLine(emptyCart, { item: banana.id, options: [], quantity: 1, grams: 600 });
const order = (change: Partial<CheckoutForm> = {}) => {
  const filled = { ...form, ...change };
  return draftOf({ form: filled, floor, shop: 'xiaopu', priced: promotedCart(menu, cart, filled.fulfilment), coupon: filled.coupon || null, timing: { kind: 'asap' }, locale: 'zh' });
};

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 4, minute)).toISOString();
const shop = (change: Partial<ShopAvailability> = {}): ShopAvailability => ({
  slug: 'xiaopu',
  revision: 1,
  state: { kind: 'open' },
  promiseMinutes: 12,
  nextWindow: at(15),
  left: {},
  windows: [{ startsAt: at(0), endsAt: at(15), free: false }, { startsAt: at(15), endsAt: at(30), free: true }],
  ...change,
});

beforeEach(() => {
  forgetPerson();
  forgetPlacard();
});

describe('the order that the screen shows', () => {
  it('has the room as the floor knows it, trimmed words, the placard and the shown prices', () => {
    savePlacard({ floor: '31', code: 'k7qm2x' }, new Date(at(0)));
    expect(order()).toEqual({
      shop: 'xiaopu',
      placard: { floor: '31', code: 'k7qm2x' },
      fulfilment: 'delivery',
      floor: '27',
      room: '2708',
      name: '林',
      note: null,
      timing: { kind: 'asap' },
      payment: 'cash',
      locale: 'zh',
      lines: [{ item: banana.id, options: [], quantity: 1, grams: 600, shownUnitPrice: 450 }],
      shown: { deliveryFee: 200, smallOrderFee: 0, total: 740, discounts: [] },
    });
  });

  it('names no room for a pick-up, and needs none', () => {
    expect(order({ fulfilment: 'pickup' })).toMatchObject({ room: null, shown: { deliveryFee: 0, total: 540 } });
    expect(order({ room: '27__' }).room).toBeNull();
    expect(faultsOf({ ...form, fulfilment: 'pickup', room: '99' }, floor)).toEqual({});
  });

  it('says what is missing before it asks', () => {
    expect(faultsOf(form, floor)).toEqual({});
    expect(faultsOf({ ...form, name: ' ', room: '99' }, floor)).toEqual({ name: 'name_missing', room: 'room_unknown' });
  });

  it('points at the fields that the server refuses', () => {
    expect(refusedFields({ code: 'invalid', fields: { note: 'custom', 'lines.0': 'x' } })).toEqual({ note: 'not_allowed' });
    expect(refusedFields({ code: 'unknown_room', room: '99' })).toEqual({ room: 'room_unknown' });
    expect(refusedFields({ code: 'busy' })).toEqual({});
  });
});

describe('what the phone remembers of the person', () => {
  it('fills the next form; a first one has the blank of the floor', () => {
    expect(firstForm(floor)).toMatchObject({ room: '27__', name: '', payment: 'cash', time: null });
    rememberPerson(order());
    expect(firstForm(floor)).toMatchObject({ room: '2708', name: '林' });
    rememberPerson(order({ fulfilment: 'pickup', name: '王' }));
    expect(firstForm(floor)).toMatchObject({ room: '2708', name: '王' });
    rememberPerson(order({ room: '27__' }));
    expect(firstForm(floor).room).toBe('27__');
  });

  it('gives the form of an attempt back that was not answered', () => {
    const body = { ...order({ note: '放前台' }), key: 'k'.repeat(16), replaces: null, timing: { kind: 'window' as const, startsAt: at(15) } };
    expect(formOf(floor, body)).toMatchObject({ note: '放前台', time: at(15), room: '2708' });
  });
});

describe('the time of an order', () => {
  it('is as soon as possible where that can be had, else the first free window', () => {
    expect(timingOf(null, undefined)).toEqual({ kind: 'asap' });
    expect(timingOf(null, shop())).toEqual({ kind: 'asap' });
    expect(timingOf(null, shop({ promiseMinutes: null }))).toEqual({ kind: 'window', startsAt: at(15) });
    expect(timingOf(null, shop({ promiseMinutes: null, windows: [], nextWindow: null }))).toBeNull();
    expect(timingOf('asap', shop({ promiseMinutes: null }))).toEqual({ kind: 'asap' });
  });

  it('never jumps: what was chosen and is gone is a problem with the next one offered', () => {
    expect(nextFreeWindow(shop())).toBe(at(15));
    expect(timeProblem({ kind: 'window', startsAt: at(15) }, shop())).toBeNull();
    expect(timeProblem({ kind: 'window', startsAt: at(0) }, shop())).toEqual({ code: 'slot_full', next: at(15) });
    expect(timeProblem({ kind: 'window', startsAt: at(45) }, shop())).toEqual({ code: 'slot_full', next: at(15) });
    expect(timeProblem({ kind: 'asap' }, shop({ promiseMinutes: null }))).toEqual({ code: 'slot_full', next: at(15) });
  });

  it('says what keeps bags from the floor, and nothing of it to who fetches', () => {
    const reason = { kind: 'lift_outage' as const, text: { zh: '检修', en: '' } };
    const stopped = shop({
      promiseMinutes: null,
      suspended: { until: at(20), reason, pickupMinutes: 12 },
      windows: [{ startsAt: at(0), endsAt: at(15), free: false, pickup: true }, { startsAt: at(15), endsAt: at(30), free: false }, { startsAt: at(30), endsAt: at(45), free: true }],
      nextWindow: at(30),
    });
    const why = { code: 'delivery_suspended', until: at(20), reason, next: at(30) };
    expect(timeProblem({ kind: 'asap' }, shopFor(stopped, 'delivery'))).toEqual(why);
    expect(timeProblem({ kind: 'window', startsAt: at(0) }, shopFor(stopped, 'delivery'))).toEqual(why);
    expect(timeProblem({ kind: 'window', startsAt: at(15) }, shopFor(stopped, 'delivery'))).toEqual({ code: 'slot_full', next: at(30) });
    expect(timeProblem({ kind: 'asap' }, shopFor(stopped, 'pickup'))).toBeNull();
    expect(timeProblem({ kind: 'window', startsAt: at(0) }, shopFor(stopped, 'pickup'))).toBeNull();
    expect(timingOf(null, shopFor(stopped, 'delivery'))).toEqual({ kind: 'window', startsAt: at(30) });
    expect(timingOf(null, shopFor(stopped, 'pickup'))).toEqual({ kind: 'asap' });
  });

  it('is none when the shop has none to give', () => {
    const shut = shop({ promiseMinutes: null, windows: [], nextWindow: null, state: { kind: 'closed', opensAt: at(50) } });
    expect(timeProblem(null, shut)).toEqual({ code: 'shop_closed', opensAt: at(50) });
    expect(timeProblem({ kind: 'asap' }, { ...shut, state: { kind: 'paused', until: at(20) } })).toEqual({ code: 'shop_closed', opensAt: at(20) });
    expect(timeProblem(null, undefined)).toBeNull();
  });
});
