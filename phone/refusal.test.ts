import { describe, expect, it } from 'vitest';
import type { AppError } from '@/domain/errors';
import { fen } from '@/domain/money';
import type { OrderDraft } from './outbox/entry';
import { atNewPrices, placeOf, resolutionOf, shortAfterRefusal, shownBefore } from './refusal';

const line = (item: string, quantity: number, options: string[] = []) => ({ item, options, quantity, grams: null, shownUnitPrice: fen(300) });

const draft: OrderDraft = {
  shop: 'xiaopu',
  placard: null,
  fulfilment: 'delivery',
  floor: '27',
  room: null,
  name: '林',
  note: null,
  timing: { kind: 'asap' },
  payment: 'cash',
  locale: 'zh',
  lines: [line('cola', 2), line('cola', 3, ['cold']), line('crisps', 1)],
  shown: { deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(1800) },
};

const changed: Extract<AppError, { code: 'price_changed' }> = {
  code: 'price_changed',
  lines: [{ line: 1, shown: fen(300), now: fen(350) }],
  deliveryFee: fen(100),
  smallOrderFee: fen(0),
  total: fen(2050),
};
const help = { draft, nextFree: '2026-11-23T04:00:00.000Z', isDemo: true, hasLink: false };
const token = 't'.repeat(22);

describe('what a refusal says of the order', () => {
  it('takes over the new prices of exactly the changed lines', () => {
    const next = atNewPrices(draft, changed);
    expect(next.lines.map(({ shownUnitPrice }) => shownUnitPrice)).toEqual([300, 350, 300]);
    expect(next.shown).toEqual({ deliveryFee: 100, smallOrderFee: 0, total: 2050, discounts: [] });
    expect({ ...next, lines: draft.lines, shown: draft.shown }).toEqual(draft);
    const told = { promotion: 'prm', name: { zh: '满减', en: 'Save' }, amount: fen(100) };
    expect(atNewPrices(draft, { ...changed, discounts: [told] }).shown.discounts).toEqual([{ promotion: 'prm', amount: 100 }]);
    expect([...shownBefore(draft, changed)]).toEqual([['cola+cold', 300]]);
  });

  it('shares what is left of an item among its lines, as the server counted it', () => {
    const short = shortAfterRefusal(draft, { code: 'sold_out', lines: [{ line: 1, item: 'cola', left: 1 }] });
    expect([...short]).toEqual([['cola+cold', 1]]);
    const none = shortAfterRefusal(draft, { code: 'sold_out', lines: [{ line: 0, item: 'cola', left: 1 }, { line: 1, item: 'cola', left: 1 }] });
    expect([...none]).toEqual([['cola', 1], ['cola+cold', 0]]);
  });

  it('takes what is said of a set line by line: the next choice of it is another dish', () => {
    const sets = { ...draft, lines: [{ ...draft.lines[0]!, item: 'lunch', options: ['pork'] }, { ...draft.lines[0]!, item: 'lunch', options: ['beef'] }] };
    expect([...shortAfterRefusal(sets, { code: 'sold_out', lines: [{ line: 0, item: 'pork', left: 1 }] })]).toEqual([['lunch+pork', 1]]);
  });

  it('drops a line that left the menu, not its neighbour of the same item', () => {
    expect([...shortAfterRefusal(draft, { code: 'unknown_item', lines: [1] })]).toEqual([['cola+cold', 0]]);
    expect(shortAfterRefusal(draft, { code: 'busy' }).size).toBe(0);
  });
});

describe('the one tap that resolves a refusal', () => {
  it.each<[AppError, object | null]>([
    [changed, { kind: 'accept_prices', place: atNewPrices(draft, changed) }],
    [{ code: 'slot_full', next: '2026-11-23T05:00:00.000Z' }, { kind: 'take_time', startsAt: '2026-11-23T05:00:00.000Z' }],
    [{ code: 'slot_full', next: null }, { kind: 'take_time', startsAt: help.nextFree }],
    [{ code: 'shop_closed', opensAt: null }, { kind: 'take_time', startsAt: help.nextFree }],
    [{ code: 'sold_out', lines: [] }, { kind: 'fit_stock' }],
    [{ code: 'unknown_item', lines: [0] }, { kind: 'fit_stock' }],
    [{ code: 'not_in_building', reason: 'no_placard' }, { kind: 'use_demo' }],
    [{ code: 'payment_unavailable' }, { kind: 'pay_cash' }],
    [{ code: 'replaced_order_stands', token }, { kind: 'see_order', token }],
    [{ code: 'key_replaced' }, { kind: 'see_orders' }],
    [{ code: 'unknown_room', room: '99' }, null],
    [{ code: 'unexpected', reference: 'r' }, null],
  ])('%j', (error, resolution) => {
    expect(resolutionOf(error, help)).toEqual(resolution);
  });

  it('is none where there is no time to take, and no demo to try', () => {
    const bare = { draft, nextFree: null, isDemo: false, hasLink: false };
    expect(resolutionOf({ code: 'shop_closed', opensAt: null }, bare)).toBeNull();
    expect(resolutionOf({ code: 'not_in_building', reason: 'revoked' }, bare)).toBeNull();
  });

  it('is the link that staff made, where it lies beside a scan that admits nobody any more', () => {
    expect(resolutionOf({ code: 'not_in_building', reason: 'revoked' }, { ...help, hasLink: true })).toEqual({ kind: 'use_link' });
  });

  it('has its place on the screen', () => {
    expect(placeOf(changed)).toBe('goods');
    expect(placeOf({ code: 'slot_full', next: null })).toBe('when');
    expect(placeOf({ code: 'unexpected', reference: 'r' })).toBe('whole');
  });
});
